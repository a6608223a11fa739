import { type Criterion, type Judgement, manual } from '../judgement.ts';
import * as duties from './duties.ts';
import { feedbackOnPages, feedbackOnServices } from './feedback.ts';
import { domain, type Hosting, https, speed } from './hosting.ts';
import { bootstrapItalia, cmsTheme, fonts } from './looks.ts';
import { mainMenu, secondLevel, topics } from './navigation.ts';
import type { Portal } from './portal.ts';
import { contacts, metatags, serviceSheets } from './service-sheet.ts';

/** A criterion of the national validator for municipalities, and how it is judged. */
export interface MunicipalCriterion extends Criterion {
	judge: (portal: Portal, hosting: Hosting) => Judgement;
}

const source = (id: string) =>
	`Modello Comuni, criterio ${id} (pa-website-validator-ng 1.1.38; https://docs.italia.it/italia/designers-italia/design-comuni-docs/)`;

const criterion = (
	[id, title]: readonly [string, string],
	{ program, person = null, cure }: { program: string | null; person?: string | null; cure: string },
	judge: MunicipalCriterion['judge'],
): MunicipalCriterion => ({ id, title, source: source(id), program, person, cure, judge });

const forDevelopers = 'È nel modello della pagina: segnalalo a chi sviluppa il sito.';

/** The 20 criteria and 3 recommendations of the Modello Comuni, in their order. */
export const municipalCriteria: readonly MunicipalCriterion[] = [
	criterion(
		['C.SI.1.1', 'Coerenza dell’utilizzo dei font'],
		{
			program: 'il carattere di ogni titolo e paragrafo, anche nascosto',
			cure: forDevelopers,
		},
		fonts,
	),
	criterion(
		['C.SI.1.2', 'Utilizzo della libreria Bootstrap Italia'],
		{
			program: 'la versione dichiarata e la parte di classi che sono della libreria',
			cure: forDevelopers,
		},
		bootstrapItalia,
	),
	criterion(
		['C.SI.1.3', 'Schede informative di servizio per il cittadino'],
		{
			program:
				'le voci obbligatorie e il loro ordine nelle schede del campione, e che i servizi siano almeno dieci',
			person: 'Leggere le schede: che siano vere, complete e comprensibili.',
			cure: 'Completa le schede indicate nel CMS, e pubblica almeno dieci servizi.',
		},
		serviceSheets,
	),
	criterion(
		['C.SI.1.4', 'Utilizzo di temi per CMS'],
		{
			program: 'se il sito usa un tema ufficiale per WordPress o Drupal',
			cure: 'Aggiorna il tema all’ultima versione.',
		},
		cmsTheme,
	),
	criterion(
		['C.SI.1.5', 'Vocabolari controllati'],
		{
			program: 'gli argomenti della pagina Argomenti, confrontati con i 64 del modello',
			person: 'Se un argomento non è del modello, controllare che sia un termine di EuroVoc.',
			cure: 'Usa gli argomenti del modello, o pubblica almeno un argomento.',
		},
		topics,
	),
	criterion(
		['C.SI.1.6', 'Voci di menu di primo livello'],
		{
			program: 'nomi, ordine, numero e destinazione delle voci',
			cure: 'Riduci o correggi le voci aggiunte al menu principale.',
		},
		mainMenu,
	),
	criterion(
		['C.SI.1.7', 'Titoli delle pagine di secondo livello'],
		{
			program: 'i titoli delle sezioni nelle pagine di primo livello',
			cure: 'Pubblica contenuti nelle sezioni che mancano; i titoli sono quelli del modello.',
		},
		secondLevel,
	),
	criterion(
		['C.SI.2.1', 'Prenotazione appuntamenti'],
		{
			program: 'il collegamento nella pagina dei servizi e in ogni scheda, e la sua pagina',
			person: 'Provare a prenotare un appuntamento dall’inizio alla fine.',
			cure: 'Pubblica la pagina della prenotazione e falla raggiungere da ogni scheda.',
		},
		duties.booking,
	),
	criterion(
		['C.SI.2.2', 'Richiesta di assistenza e contatti'],
		{
			program: 'i contatti in ogni scheda del campione',
			person: 'Chiamare e scrivere ai contatti: che qualcuno risponda.',
			cure: 'Indica nella scheda l’unità organizzativa responsabile.',
		},
		contacts,
	),
	criterion(
		['C.SI.2.3', 'Richiesta di assistenza: domande frequenti'],
		{
			program: 'il collegamento nel piè di pagina e la sua pagina',
			cure: 'Pubblica le domande frequenti.',
		},
		duties.questions,
	),
	criterion(
		['C.SI.2.4', 'Segnalazione disservizio'],
		{
			program: 'il collegamento nel piè di pagina e la sua pagina',
			person: 'Provare una segnalazione: che arrivi a chi deve.',
			cure: 'Pubblica la pagina della segnalazione.',
		},
		duties.report,
	),
	criterion(
		['C.SI.2.5', 'Valutazione dell’esperienza d’uso, chiarezza delle pagine informative'],
		{
			program: 'testi, stelle e domande che compaiono, provate come fa il validatore',
			cure: forDevelopers,
		},
		feedbackOnPages,
	),
	criterion(
		['C.SI.2.6', 'Valutazione dell’esperienza d’uso, chiarezza informativa della scheda di servizio'],
		{
			program: 'testi, stelle e domande che compaiono, provate come fa il validatore',
			cure: forDevelopers,
		},
		feedbackOnServices,
	),
	criterion(
		['C.SI.3.1', 'Cookie'],
		{
			program: 'i cookie presenti in ogni pagina aperta',
			cure: 'Togli ciò che carica cookie di altri siti.',
		},
		duties.cookies,
	),
	criterion(
		['C.SI.3.2', 'Dichiarazione di accessibilità'],
		{
			program: 'il collegamento nel piè di pagina e il testo della dichiarazione',
			person:
				'Compilare la dichiarazione su form.agid.gov.it, entro il 23 settembre di ogni anno: la firma il Responsabile per la transizione digitale.',
			cure: 'Compila la dichiarazione su form.agid.gov.it e scrivine l’indirizzo nella scheda del sito.',
		},
		duties.accessibilityDeclaration,
	),
	criterion(
		['C.SI.3.3', 'Informativa privacy'],
		{
			program: 'il collegamento nel piè di pagina, con HTTPS, e la sua pagina',
			person: 'Far approvare il testo al Responsabile della protezione dei dati.',
			cure: 'Pubblica l’informativa.',
		},
		duties.privacy,
	),
	criterion(
		['C.SI.3.4', 'Licenza e attribuzione'],
		{
			program: 'il testo della licenza nelle note legali, parola per parola',
			cure: 'Pubblica le note legali; il testo della licenza è già nel modello della pagina.',
		},
		duties.licence,
	),
	criterion(
		['C.SI.4.1', 'Velocità e tempi di risposta'],
		{
			program: 'la prestazione della pagina iniziale su un telefono, con Lighthouse',
			cure: 'Alleggerisci la pagina iniziale, o pubblica un “Piano di miglioramento del sito” nel piè di pagina.',
		},
		speed,
	),
	criterion(
		['C.SI.5.1', 'Certificato HTTPS'],
		{
			program: 'protocollo, cifrario e certificato',
			cure: 'Configura il server web con un certificato valido e TLS 1.2 o 1.3.',
		},
		https,
	),
	criterion(
		['C.SI.5.2', 'Dominio istituzionale'],
		{
			program: 'la forma del nome di ogni pagina aperta; l’elenco dei nomi riservati non è qui',
			person: 'Controllare che il nome sia tra quelli riservati ai comuni, e che risponda anche senza www.',
			cure: 'Usa il dominio riservato al comune, come comune.<nome>.<provincia>.it.',
		},
		domain,
	),
	criterion(
		['R.SI.1.1', 'Metatag'],
		{
			program: 'i dati strutturati delle schede del campione',
			cure: 'Completa le schede indicate: contatti, indirizzo dello sportello, destinatari.',
		},
		metatags,
	),
	criterion(
		['R.SI.2.1', 'Infrastrutture cloud'],
		{
			program: null,
			person: 'Verificare che l’infrastruttura che ospita il sito sia qualificata da ACN.',
			cure: 'Scegli un servizio qualificato dal catalogo di ACN.',
		},
		() => manual(),
	),
	criterion(
		['R.SI.2.2', 'Riuso'],
		{
			program: null,
			person:
				'Verificare che ciò che è stato sviluppato per il sito sia pubblicato a riuso su Developers Italia.',
			cure: 'Pubblica il codice con il suo publiccode.yml.',
		},
		() => manual(),
	),
];
