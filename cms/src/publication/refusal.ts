import { type ContentType, MAIN_MENU_MAX } from '@portolano/content-models';
import { ValidationError } from 'payload';
import type { z } from 'zod';
import { isLanguage, languageNames } from '../fields/languages.ts';
import { nounOf } from '../collections/registry.ts';
import { blockRule } from './block-rules.ts';
import { hoursRefusalIn } from './hours-refusals.ts';
import type { Missing } from './missing-references.ts';
import { inPlainWords } from './plain-words.ts';
import { recurrenceNumberRefusal, recurrenceRefusalIn } from './recurrence-refusals.ts';

/** Why a document can't be published: a message for one field of the form. */
export interface Reason {
	path: string;
	message: string;
}

type Issue = z.core.$ZodIssue;

/** Italian messages for rules between fields, which the schema states in English. */
const crossRules: Record<string, string> = {
	'alert.end': 'L’allerta deve finire dopo il suo inizio.',
	'emergency-area.checkedOn':
		'Indica il giorno dell’ultimo sopralluogo, oppure segna l’area come “Dato dimostrativo, non verificato”.',
	'event.cost': 'Se non è gratuito, scrivi quanto costa.',
	'event.end': 'L’evento finisce prima di cominciare: correggi l’inizio o la fine.',
	'document.end': 'La fine della validità viene prima dell’inizio: correggi l’una o l’altro.',
	'document.opensOn': 'Si potrebbe fare domanda solo dopo la scadenza: correggi l’uno o l’altra.',
	'document.deadline':
		'Il bando uscirebbe dal sito prima che si veda che è chiuso: sposta “In pubblicazione fino al” dopo la scadenza, oppure toglilo e scrivi “All’albo fino al”.',
	'document.concludedOn':
		'La procedura finirebbe prima della scadenza delle domande: correggi l’una o l’altra.',
	'dataset.distributions': 'Serve almeno un file, oppure l’indirizzo da cui si scarica.',
	'place.hospitality.accommodationType': 'Indica che tipo di struttura ricettiva è.',
	'place.hospitality.cin':
		'Una struttura ricettiva mostra il suo CIN: scrivilo, oppure segna il luogo come “Dato dimostrativo, non verificato”.',
	'role.end': 'L’incarico finisce prima di cominciare: correggi l’inizio o la fine.',
	'service.inactiveReason': 'Il servizio non è attivo: spiega perché.',
	'service.online': 'Indica come si accede: in linea oppure presso un ufficio.',
	'document.files': 'Serve almeno un file, oppure un indirizzo da cui scaricarlo, o un modulo da compilare.',
	'menu.items': `Il menu principale ha al massimo ${MAIN_MENU_MAX} voci: togline qualcuna o mettila sotto un’altra.`,
	'site.accessibility.declarationUrl':
		'La dichiarazione di accessibilità sta sul sito di AgID: copia da lì l’indirizzo, che comincia con https://form.agid.gov.it/.',
	'page.body': 'Una pagina ha un testo o dei blocchi: scrivi l’uno o aggiungi gli altri.',
	'itinerary.stages.0.leg':
		'Prima della prima tappa non ce n’è un’altra: togli metri, minuti, fondo, ombra e nota, oppure segna che si torna al punto di partenza.',
	'role.start': 'Un incarico politico ha una data di inizio.',
};

/**
 * Returns the form field for a path of the schema: without the language and everything after it, and without the row
 * of a list of references.
 */
export function fieldPath(path: readonly PropertyKey[]): string {
	const language = path.findIndex((segment, index) => index > 0 && isLanguage(segment));
	const field = isFirstTime(path) ? path.slice(2) : [...(language === -1 ? path : path.slice(0, language))];
	if (isKindOfBlock(field)) field.pop();
	while (field.at(-1) === 'id' || field.at(-1) === 'type') field.pop();
	while (field.length > 1 && typeof field.at(-1) === 'number') field.pop();
	return field.map(String).join('.');
}

/** The first time of a recurrence is the event’s own. */
function isFirstTime(path: readonly PropertyKey[]): boolean {
	return path[0] === 'recurrence' && path[1] === 'first';
}

/** The kind of a block is no field of the form: it is chosen with the block. */
function isKindOfBlock(path: readonly PropertyKey[]): boolean {
	return path.at(-1) === 'kind' && path.at(-3) === 'blocks';
}

function isUnder(path: readonly PropertyKey[], ancestor: readonly PropertyKey[]): boolean {
	return ancestor.every((segment, index) => segment === path[index]);
}

function missingLanguage(path: readonly PropertyKey[]): string | undefined {
	const language = path.findIndex((segment, index) => index > 0 && isLanguage(segment));
	const code = path[language];
	if (!isLanguage(code) || language !== path.length - 1) return undefined;
	if (code === 'it') return 'Manca il testo in italiano.';
	return `Manca il testo in ${languageNames[code]}: il documento è dichiarato pronto anche in ${languageNames[code]}.`;
}

function badAddress([, language]: readonly PropertyKey[]): string {
	const name = isLanguage(language) ? languageNames[language] : 'italiano';
	return `L’indirizzo della pagina in ${name} manca o non va bene: solo lettere minuscole, cifre e trattini, per esempio carta-d-identita.`;
}

function sessionRule(path: readonly PropertyKey[]): string {
	return path.at(-1) === 'start'
		? 'L’appuntamento comincia fuori dai giorni dell’evento: correggi l’uno o l’altro.'
		: 'L’appuntamento finisce prima di cominciare, o dopo la fine dell’evento: correggi gli orari.';
}

/** Returns the Italian message for a rule shared by several types, which the schema states in English. */
function commonRule(path: readonly PropertyKey[]): string | undefined {
	if (path[0] === 'sessions') return sessionRule(path);
	if (path[0] === 'publishedUntil')
		return 'La pubblicazione finisce prima di cominciare: correggi l’uno o l’altro giorno.';
	if (path[0] === 'items' && path.at(-1) === 'to')
		return 'Le voci del menu principale portano a pagine di questo sito: scegli un contenuto o una sezione.';
	if (path[0] === 'form' && path.at(-1) === 'options')
		return 'Servono almeno due risposte tra cui scegliere: aggiungile.';
	return path[0] === 'languages' ? 'L’italiano c’è sempre: aggiungilo alle lingue pronte.' : undefined;
}

function ruleOf(type: ContentType, path: readonly PropertyKey[]): string | undefined {
	return crossRules[`${type}.${path.join('.')}`] ?? commonRule(path);
}

function isEmptiness({ code }: Issue): boolean {
	return code === 'too_small' || code === 'invalid_type' || code === 'custom';
}

/** Returns the Italian message for a rule of recurrences or of opening hours. */
function timeRule(issue: Issue): string | undefined {
	return issue.code === 'custom'
		? (recurrenceRefusalIn(issue.params) ?? hoursRefusalIn(issue.params))
		: recurrenceNumberRefusal(issue.path);
}

function messageOf(type: ContentType, issue: Issue, missing: readonly Missing[]): string {
	const ofBlocks = blockRule(issue);
	if (ofBlocks) return ofBlocks;
	const gone = missing.find(({ path }) => isUnder(path, issue.path));
	if (gone && isEmptiness(issue)) return unpublished(gone.reference.type);
	if (issue.path[0] === 'slug') return badAddress(issue.path);
	const ofTime = timeRule(issue);
	if (ofTime) return ofTime;
	const rule = issue.code === 'custom' ? ruleOf(type, issue.path) : undefined;
	if (rule) return rule;
	if (issue.path.at(-1) === 'id') return 'Scegli un contenuto: quello che c’era non esiste più.';
	return (isEmptiness(issue) ? missingLanguage(issue.path) : undefined) ?? inPlainWords(issue);
}

function unpublished(type: ContentType): string {
	const { definite, isFeminine } = nounOf(type);
	return isFeminine
		? `${definite} collegata non è pubblicata: pubblicala prima o toglila.`
		: `${definite} collegato non è pubblicato: pubblicalo prima o toglilo.`;
}

/** Returns the reasons in Italian, one per field. */
export function reasons(type: ContentType, error: z.ZodError, missing: readonly Missing[]): Reason[] {
	const byField = new Map(
		error.issues
			.map((issue) => [fieldPath(issue.path), messageOf(type, issue, missing)] as const)
			.toReversed(),
	);
	return [...byField].map(([path, message]) => ({ path, message })).toReversed();
}

/** Publication refused: nothing was saved and the published version is unchanged. */
export class PublicationRefused extends ValidationError {
	constructor(type: ContentType, errors: Reason[]) {
		super({ collection: type, errors });
		this.message = `Non pubblicato. ${errors.map(({ message }) => message).join(' ')} Nulla è stato salvato.`;
	}
}
