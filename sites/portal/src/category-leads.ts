import type { ServiceCategoryCode } from '@portolano/content-models';

/** What each category of services has, in the words of those who look for it. */
export const categoryLeads: Readonly<Record<ServiceCategoryCode, string>> = {
	'educazione-e-formazione': 'Nido, scuola, mensa, scuolabus, contributi per chi va a scuola.',
	'salute-benessere-e-assistenza':
		'Aiuti a persone anziane, con disabilità o in difficoltà, e cura degli animali.',
	'vita-lavorativa': 'Concorsi, tirocini e aiuti a chi cerca lavoro.',
	'mobilita-e-trasporti': 'Permessi, parcheggi, zone a traffico limitato, autobus.',
	'catasto-e-urbanistica': 'Lavori in casa, terreni, certificati e pratiche edilizie.',
	'anagrafe-e-stato-civile': 'Carta d’identità, residenza, nascite, matrimoni, certificati, elezioni.',
	turismo: 'Per chi visita la città e per chi ospita.',
	'giustizia-e-sicurezza-pubblica': 'Polizia locale, protezione civile, segnalazioni.',
	'tributi-finanze-e-contravvenzioni': 'Tasse, multe, rimborsi e pagamenti.',
	'cultura-e-tempo-libero': 'Biblioteche, musei, sport, sale e spazi da usare.',
	ambiente: 'Rifiuti, raccolta, verde, animali selvatici.',
	'imprese-e-commercio': 'Aprire, cambiare o chiudere un’attività.',
	autorizzazioni: 'Permessi, licenze e occupazione del suolo pubblico.',
	'appalti-pubblici': 'Gare e contratti con il Comune.',
	'agricoltura-e-pesca': 'Per chi coltiva, alleva, pesca.',
};
