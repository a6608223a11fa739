import { type CodeOf, defineVocabulary, withNames } from '../vocabulary.ts';
import { eventTypeNames } from './names/event-types.ts';

const source = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-events/public-event-types',
	terms: {
		'evento-culturale': {
			it: 'Evento culturale',
			en: 'Cultural event',
			plural: { it: 'Eventi culturali', en: 'Cultural events' },
		},
		'manifestazione-artistica': {
			it: 'Manifestazione artistica',
			en: 'Arts event',
			parent: 'evento-culturale',
		},
		festival: { it: 'Festival', en: 'Festival', parent: 'manifestazione-artistica' },
		mostra: { it: 'Mostra', en: 'Exhibition', parent: 'manifestazione-artistica' },
		'spettacolo-teatrale': { it: 'Spettacolo teatrale', en: 'Theatre', parent: 'manifestazione-artistica' },
		'spettacolo-di-danza': { it: 'Spettacolo di danza', en: 'Dance', parent: 'manifestazione-artistica' },
		'manifestazione-musicale': {
			it: 'Manifestazione musicale',
			en: 'Music',
			parent: 'manifestazione-artistica',
		},
		'visita-guidata': { it: 'Visita guidata', en: 'Guided tour', parent: 'manifestazione-artistica' },
		lettura: { it: 'Lettura (pubblica)', en: 'Public reading', parent: 'manifestazione-artistica' },
		'proiezione-cinematografica': {
			it: 'Proiezione cinematografica',
			en: 'Film screening',
			parent: 'manifestazione-artistica',
		},
		'visita-libera': { it: 'Visita libera', en: 'Open visit', parent: 'manifestazione-artistica' },
		'evento-di-formazione': { it: 'Evento di formazione', en: 'Learning event', parent: 'evento-culturale' },
		'scuola-estiva-invernale': {
			it: 'Scuola estiva/invernale',
			en: 'Summer or winter school',
			parent: 'evento-di-formazione',
		},
		webinar: { it: 'Webinar', en: 'Webinar', parent: 'evento-di-formazione' },
		seminario: { it: 'Seminario', en: 'Seminar', parent: 'evento-di-formazione' },
		laboratorio: { it: 'Laboratorio', en: 'Workshop', parent: 'evento-di-formazione' },
		'presentazione-libro': {
			it: 'Presentazione libro',
			en: 'Book presentation',
			parent: 'evento-di-formazione',
		},
		corso: { it: 'Corso', en: 'Course', parent: 'evento-di-formazione' },
		'conferenza-e-summit': {
			it: 'Conferenza e summit',
			en: 'Conference or summit',
			parent: 'evento-culturale',
		},
		convegno: { it: 'Convegno', en: 'Conference', parent: 'conferenza-e-summit' },
		vertice: { it: 'Vertice', en: 'Summit', parent: 'conferenza-e-summit' },
		congresso: { it: 'Congresso', en: 'Congress', parent: 'conferenza-e-summit' },
		'giornata-informativa': { it: 'Giornata informativa', en: 'Information day', parent: 'evento-culturale' },
		'giornata-aperta': { it: 'Giornata aperta', en: 'Open day', parent: 'giornata-informativa' },
		'eventi-sociali': { it: 'Eventi sociali', en: 'Social events' },
		'concorso-e-cerimonia': {
			it: 'Concorso e cerimonia',
			en: 'Competition or ceremony',
			parent: 'eventi-sociali',
		},
		cerimonia: { it: 'Cerimonia', en: 'Ceremony', parent: 'concorso-e-cerimonia' },
		'concorso-competizione': {
			it: 'Concorso/competizione',
			en: 'Competition',
			parent: 'concorso-e-cerimonia',
		},
		'dibattito-pubblico': { it: 'Dibattito pubblico', en: 'Public debate', parent: 'eventi-sociali' },
		'dibattito-dialogo-pubblico': {
			it: 'Dibattito/dialogo pubblico',
			en: 'Public dialogue',
			parent: 'dibattito-pubblico',
		},
		forum: { it: 'Forum', en: 'Forum', parent: 'dibattito-pubblico' },
		'incontro-con-esperti': {
			it: 'Incontro con esperti',
			en: 'Meeting with experts',
			parent: 'eventi-sociali',
		},
		'riunione-esperti': { it: 'Riunione esperti', en: 'Expert meeting', parent: 'incontro-con-esperti' },
		'hackathon-datathon': {
			it: 'Hackathon / Datathon',
			en: 'Hackathon / Datathon',
			parent: 'incontro-con-esperti',
		},
		'raduno-di-comunita': { it: 'Raduno di comunità', en: 'Community gathering', parent: 'eventi-sociali' },
		sfilata: { it: 'Sfilata', en: 'Parade', parent: 'raduno-di-comunita' },
		sagra: { it: 'Sagra', en: 'Food festival', parent: 'raduno-di-comunita' },
		'torneo-storico-o-palio': {
			it: 'Torneo storico o Palio',
			en: 'Historical tournament or palio',
			parent: 'raduno-di-comunita',
		},
		'festa-patronale-o-dei-santi': {
			it: 'Festa Patronale o dei santi',
			en: "Patron saint's day",
			parent: 'raduno-di-comunita',
		},
		mercatino: { it: 'Mercatino', en: 'Street market', parent: 'raduno-di-comunita' },
		commemorazione: { it: 'Commemorazione', en: 'Commemoration', parent: 'raduno-di-comunita' },
		'evento-religioso': { it: 'Evento religioso', en: 'Religious event', parent: 'eventi-sociali' },
		giubileo: { it: 'Giubileo', en: 'Jubilee', parent: 'evento-religioso' },
		'udienza-giubiliare': { it: 'Udienza giubiliare', en: 'Jubilee audience', parent: 'evento-religioso' },
		processione: { it: 'Processione', en: 'Procession', parent: 'evento-religioso' },
		'celebrazione-religiosa': {
			it: 'Celebrazione religiosa',
			en: 'Religious celebration',
			parent: 'evento-religioso',
		},
		'lettura-religiosa': { it: 'Lettura religiosa', en: 'Religious reading', parent: 'evento-religioso' },
		'raduno-religioso': { it: 'Raduno religioso', en: 'Religious gathering', parent: 'evento-religioso' },
		santificazione: { it: 'Santificazione', en: 'Canonisation', parent: 'evento-religioso' },
		'eventi-politici': { it: 'Eventi politici', en: 'Political events' },
		'incontro-politico': { it: 'Incontro politico', en: 'Political meeting', parent: 'eventi-politici' },
		'congresso-o-riunione-di-partito': {
			it: 'Congresso o riunione di partito',
			en: 'Party congress or meeting',
			parent: 'incontro-politico',
		},
		'corteo-o-sciopero': { it: 'Corteo o sciopero', en: 'March or strike', parent: 'incontro-politico' },
		'comizio-elettorale': { it: 'Comizio elettorale', en: 'Election rally', parent: 'incontro-politico' },
		'eventi-di-affari-o-commerciali': { it: 'Eventi di affari o commerciali', en: 'Business events' },
		'fiera-o-salone': { it: 'Fiera o salone', en: 'Trade fair', parent: 'eventi-di-affari-o-commerciali' },
		'fiera-o-salone-singolo': { it: 'Fiera o Salone', en: 'Fair', parent: 'fiera-o-salone' },
		'esposizione-o-esposizione-globale': {
			it: 'Esposizione o Esposizione globale',
			en: 'Exposition',
			parent: 'fiera-o-salone',
		},
		'riunione-d-affari': {
			it: "Riunione d'affari",
			en: 'Business meeting',
			parent: 'eventi-di-affari-o-commerciali',
		},
		'riunione-d-affari-singolo': {
			it: "Riunione d'affari",
			en: 'Meeting for business',
			parent: 'riunione-d-affari',
		},
		convention: { it: 'Convention', en: 'Convention', parent: 'riunione-d-affari' },
		'tavola-rotonda': { it: 'Tavola rotonda', en: 'Round table', parent: 'riunione-d-affari' },
		'evento-stagionale-commerciale': {
			it: 'Evento stagionale commerciale',
			en: 'Seasonal sale',
			parent: 'eventi-di-affari-o-commerciali',
		},
		'vendita-di-fine-stagione': {
			it: 'Vendita di fine stagione',
			en: 'End-of-season sale',
			parent: 'evento-stagionale-commerciale',
		},
		'eventi-sportivi': { it: 'Eventi sportivi', en: 'Sports events' },
		'manifestazione-sportiva': {
			it: 'Manifestazione sportiva',
			en: 'Sports event',
			parent: 'eventi-sportivi',
		},
		partita: { it: 'Partita', en: 'Match', parent: 'manifestazione-sportiva' },
		'gara-o-torneo-o-competizione': {
			it: 'Gara o Torneo o Competizione',
			en: 'Race or tournament',
			parent: 'manifestazione-sportiva',
		},
		escursione: { it: 'Escursione', en: 'Hike', parent: 'manifestazione-sportiva' },
		'gala-sportivo': { it: 'Galà sportivo', en: 'Sports gala', parent: 'manifestazione-sportiva' },
		corsa: { it: 'Corsa', en: 'Run', parent: 'manifestazione-sportiva' },
		'raduno-sportivo': { it: 'Raduno sportivo', en: 'Sports meeting', parent: 'manifestazione-sportiva' },
	},
});

/** Tipi di evento. */
export const eventTypes = withNames(source, eventTypeNames);

export type EventTypeCode = CodeOf<typeof eventTypes>;
