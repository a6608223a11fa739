import { isRecordOf, isText } from '../guards.ts';

/** The texts of the results page, in its language. `{…}` are placeholders. */
export const stringKeys = [
	/** “Nessun risultato per “{query}”.” */
	'none',
	/** “1 risultato per “{query}”.” */
	'one',
	/** “{count} risultati per “{query}”.” */
	'many',
	/** “Nessuna pagina contiene “{words}”.” */
	'unknown',
	/** “Poche pagine hanno tutte le parole: mostro anche quelle che ne hanno alcune.” */
	'partial',
	/** “Senza: {words}” */
	'missing',
	/** “Mostro anche parole simili a “{words}”.” */
	'similar',
	/** “Pagina {page} di {pages}.” */
	'position',
	/** “Ricerca in corso…” */
	'loading',
	/** “La ricerca non risponde. Riprova tra poco.” */
	'error',
	/** “Pagina precedente” */
	'previous',
	/** “Pagina successiva” */
	'next',
	/** “Pagina {page}” */
	'page',
	/** “Togli il filtro “{value}”” */
	'remove',
	/** “Scelto dalla redazione” */
	'chosen',
	/** “Su questo sito” */
	'sito:qui',
	/** “Mostra altri {count}” */
	'more',
	/** Title of the document: “{query} · Ricerca · Comune di Borgomarina” */
	'title',
] as const;

export type Strings = Record<(typeof stringKeys)[number], string> & Record<string, string>;

/**
 * Parses the strings of `<script type="application/json">`. Labels of types have the keys `tipo:servizi`…
 * @throws Error when a key is missing.
 */
export function readStrings(json: string): Strings {
	const value: unknown = JSON.parse(json);
	if (!isRecordOf(value, isText) || !isComplete(value)) {
		throw new Error(`The strings of the search page must have these keys: ${stringKeys.join(', ')}.`);
	}
	return value;
}

function isComplete(value: Record<string, string>): value is Strings {
	return stringKeys.every((key) => Object.hasOwn(value, key));
}

/** Returns `text` with its placeholders filled. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
}
