import type { ContentType, Published } from '../documents.ts';
import type { HistoryType } from './history-types.ts';

/** Fields of which readers see nothing on the page itself. */
type UnseenField =
	| ('type' | 'id' | 'owner' | 'alsoOn' | 'publishedAt' | 'updatedAt' | 'revisedAt')
	| ('changes' | 'verifiedOn' | 'searchTerms' | 'ipaCode' | 'registerCode' | 'purpose')
	| ('listedUntil' | 'publishedFrom' | 'publishedUntil');

type FieldOf<T extends ContentType> = { [K in T]: keyof Published<K> }[T];
type SeenField = Exclude<FieldOf<HistoryType>, UnseenField>;

interface PartName {
	readonly it: string;
	readonly en: string;
}

/** How readers know the parts of the documents that have a history, by field: as the sections of their pages are called. */
const partNames: Readonly<Record<SeenField, PartName>> = {
	title: { it: 'Titolo', en: 'Title' },
	subtitle: { it: 'Sottotitolo', en: 'Subtitle' },
	alternativeName: { it: 'Altro nome', en: 'Other name' },
	slug: { it: 'Indirizzo della pagina', en: 'Address of the page' },
	languages: { it: 'Lingue della pagina', en: 'Languages of the page' },
	outdated: { it: 'Avviso sulla validità della pagina', en: 'Notice on whether the page is current' },
	summary: { it: 'Descrizione breve', en: 'Short description' },
	description: { it: 'Descrizione', en: 'Description' },
	body: { it: 'Testo', en: 'Text' },
	blocks: { it: 'Contenuti della pagina', en: 'Contents of the page' },
	image: { it: 'Immagine', en: 'Picture' },
	gallery: { it: 'Galleria di immagini', en: 'Picture gallery' },
	topics: { it: 'Argomenti', en: 'Topics' },
	moreInformation: { it: 'Ulteriori informazioni', en: 'More information' },
	contactPoints: { it: 'Contatti', en: 'Contacts' },
	hours: { it: 'Orari', en: 'Opening hours' },
	offices: { it: 'Uffici', en: 'Offices' },
	office: { it: 'Ufficio responsabile', en: 'Office responsible' },
	services: { it: 'Servizi', en: 'Services' },
	documents: { it: 'Documenti', en: 'Documents' },
	datasets: { it: 'Dataset', en: 'Datasets' },
	people: { it: 'Persone', en: 'People' },
	places: { it: 'Luoghi', en: 'Places' },
	lifeEvents: { it: 'Eventi della vita', en: 'Life events' },
	businessEvents: { it: 'Eventi delle imprese', en: 'Business events' },
	categories: { it: 'Categorie', en: 'Categories' },
	isActive: { it: 'Servizio attivo o non attivo', en: 'Whether the service is active' },
	inactiveReason: { it: 'Perché il servizio non è attivo', en: 'Why the service is not active' },
	audiences: { it: 'A chi è rivolto', en: 'Who it is for' },
	audience: { it: 'A chi è rivolto', en: 'Who it is for' },
	area: { it: 'Dove vale', en: 'Where it applies' },
	howTo: { it: 'Come fare', en: 'How to apply' },
	needed: { it: 'Cosa serve', en: 'What you need' },
	notNeeded: { it: 'Che cosa non serve', en: 'What you do not need' },
	acceptsItWallet: { it: 'Documenti di IT-Wallet', en: 'Documents of IT-Wallet' },
	obtained: { it: 'Cosa si ottiene', en: 'What you get' },
	timing: { it: 'Tempi e scadenze', en: 'Times and deadlines' },
	deadlines: { it: 'Fasi e scadenze', en: 'Steps and deadlines' },
	inShort: { it: 'In breve', en: 'In short' },
	costs: { it: 'Quanto costa', en: 'Costs' },
	outcomeProcedures: { it: 'Procedure collegate all’esito', en: 'What follows the outcome' },
	online: { it: 'Servizio online', en: 'Online service' },
	counters: { it: 'Di persona', en: 'In person' },
	bookable: { it: 'Prenotazione dell’appuntamento', en: 'Booking an appointment' },
	constraints: { it: 'Vincoli', en: 'Constraints' },
	specialCases: { it: 'Casi particolari', en: 'Special cases' },
	conditions: { it: 'Condizioni di servizio', en: 'Conditions of service' },
	competences: { it: 'Competenze', en: 'What it does' },
	officeType: { it: 'Tipo di struttura', en: 'Kind of office' },
	parent: { it: 'Struttura di cui fa parte', en: 'The office that it belongs to' },
	heads: { it: 'Responsabili', en: 'Who is in charge' },
	councillor: { it: 'Assessore di riferimento', en: 'Councillor in charge' },
	seat: { it: 'Sede', en: 'Seat' },
	otherSeats: { it: 'Altre sedi', en: 'Other seats' },
	documentTypes: { it: 'Tipo di documento', en: 'Kind of document' },
	noticeType: { it: 'Tipo di atto', en: 'Kind of act' },
	normativeKind: { it: 'Tipo di atto normativo', en: 'Kind of regulation' },
	identifier: { it: 'Identificativo', en: 'Identifier' },
	protocolNumber: { it: 'Protocollo', en: 'Registration number' },
	protocolDate: { it: 'Protocollo', en: 'Registration number' },
	files: { it: 'File da scaricare', en: 'Files to download' },
	form: { it: 'Modulo da compilare', en: 'Form to fill in' },
	url: { it: 'Collegamento al documento', en: 'Link to the document' },
	authors: { it: 'Autori', en: 'Authors' },
	authorNames: { it: 'Autori', en: 'Authors' },
	licence: { it: 'Licenza', en: 'Licence' },
	start: { it: 'Periodo di validità', en: 'Period of validity' },
	end: { it: 'Periodo di validità', en: 'Period of validity' },
	recipients: { it: 'Chi può partecipare', en: 'Who can apply' },
	issuer: { it: 'Ente che lo pubblica', en: 'Issuing body' },
	opensOn: { it: 'Quando si può partecipare', en: 'When to apply' },
	questionsUntil: { it: 'Termine per i chiarimenti', en: 'Until when to ask for clarifications' },
	deadline: { it: 'Scadenza', en: 'Deadline' },
	concludedOn: { it: 'Conclusione', en: 'Conclusion' },
	cig: { it: 'Codice identificativo di gara (CIG)', en: 'Tender code (CIG)' },
	updates: { it: 'Aggiornamenti del bando', en: 'Updates of the call' },
	postedUntil: { it: 'Affissione all’albo pretorio', en: 'Posting on the notice board' },
	legalReferences: { it: 'Riferimenti normativi', en: 'Legal references' },
	related: { it: 'Documenti collegati', en: 'Related documents' },
	placeTypes: { it: 'Tipo di luogo', en: 'Kind of place' },
	nearby: { it: 'Luoghi vicini', en: 'Places nearby' },
	access: { it: 'Come arrivare e come si entra', en: 'Getting there and getting in' },
	accessFacts: { it: 'Accessibilità', en: 'Accessibility' },
	address: { it: 'Indirizzo', en: 'Address' },
	postalCode: { it: 'Indirizzo', en: 'Address' },
	city: { it: 'Indirizzo', en: 'Address' },
	district: { it: 'Indirizzo', en: 'Address' },
	coordinates: { it: 'Posizione sulla mappa', en: 'Position on the map' },
	visitMinutes: { it: 'Durata della visita', en: 'Time needed' },
	setting: { it: 'Al chiuso o all’aperto', en: 'Indoors or outdoors' },
	forChildren: { it: 'Adatto a bambine e bambini', en: 'For children' },
	hospitality: { it: 'Che cosa offre', en: 'What it offers' },
	isUnverified: { it: 'Avviso sui dati non verificati', en: 'Notice on unverified data' },
	isFree: { it: 'Ingresso gratuito', en: 'Free entry' },
	newsType: { it: 'Tipo di notizia', en: 'Kind of news' },
	date: { it: 'Data', en: 'Date' },
	number: { it: 'Numero', en: 'Number' },
};

function isNamed(part: string): part is SeenField {
	return Object.hasOwn(partNames, part);
}

/** Returns how readers know a part of a document; undefined for what they don't see, and for a field that is no more. */
export function partName(part: string): PartName | undefined {
	return isNamed(part) ? partNames[part] : undefined;
}
