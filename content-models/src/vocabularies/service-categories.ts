import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Categorie dei servizi. */
export const serviceCategories = defineVocabulary({
	source: 'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/public-services-subject-matters',
	terms: {
		'educazione-e-formazione': { it: 'Educazione e formazione', en: '', scope: 'nido, scuola, università' },
		'salute-benessere-e-assistenza': { it: 'Salute, benessere e assistenza', en: '', scope: 'animali, invalidità, esami sanitari, anziani' },
		'vita-lavorativa': { it: 'Vita lavorativa', en: '', scope: 'lavoro, disoccupazione, pensione' },
		'mobilita-e-trasporti': { it: 'Mobilità e trasporti', en: '', scope: 'parcheggi, automobile, patente, trasporto pubblico' },
		'catasto-e-urbanistica': { it: 'Catasto e urbanistica', en: '', scope: 'case, terreni, edifici' },
		'anagrafe-e-stato-civile': { it: 'Anagrafe e stato civile', en: '', scope: 'residenza, matrimonio, nascita, morte, espatrio, elezioni' },
		turismo: { it: 'Turismo', en: '', scope: 'viaggi, passaporto, visto' },
		'giustizia-e-sicurezza-pubblica': { it: 'Giustizia e sicurezza pubblica', en: '', scope: 'crimini, protezione civile' },
		'tributi-finanze-e-contravvenzioni': { it: 'Tributi, finanze e contravvenzioni', en: '', scope: 'dichiarazione redditi, contributi, contravvenzioni' },
		'cultura-e-tempo-libero': { it: 'Cultura e tempo libero', en: '', scope: 'luoghi della cultura, impianti sportivi' },
		ambiente: { it: 'Ambiente', en: '', scope: 'rifiuti, verde urbano, incendi' },
		'imprese-e-commercio': { it: 'Imprese e commercio', en: '', scope: 'impresa nazionale/estera, notifiche, bancarotta, risorse umane' },
		autorizzazioni: { it: 'Autorizzazioni', en: '', scope: 'permessi, licenze, finanziamenti' },
		'appalti-pubblici': { it: 'Appalti pubblici', en: '', scope: 'gare nazionali/estere, bandi' },
		'agricoltura-e-pesca': { it: 'Agricoltura e pesca', en: '', scope: 'pesca, politiche agricole, politiche alimentari' },
	},
});

export type ServiceCategoryCode = CodeOf<typeof serviceCategories>;
