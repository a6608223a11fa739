import { parse } from 'qs-esm';
import { z } from 'zod';
import { languageNames } from '../fields/languages.ts';
import { Refusal } from './refusal.ts';

const LONGEST = 100_000;

const locales = [...Object.keys(languageNames), 'all', '*'];
const fallbacks = [...Object.keys(languageNames), 'none', 'null', 'false'];

const yesOrNo = z.enum(['true', 'false'], 'è true oppure false');
/** The largest page of a list, and the largest number of a page: larger numbers overflow in the databases. */
export const listBounds = { limit: 1000, page: 1_000_000 } as const;

const wholeNumber = (least: number, most: number) =>
	z
		.string('è un numero solo')
		.regex(/^\d{1,7}$/, `è un numero intero tra ${least} e ${most}`)
		.refine(
			(digits) => Number(digits) >= least && Number(digits) <= most,
			`è un numero intero tra ${least} e ${most}`,
		);

const path = z.string('è il nome di un campo').regex(/^[\w-]+(\.[\w-]+)*$/, 'è il nome di un campo');
const sortPath = z
	.string('è il nome di un campo, preceduto da “-” per l’ordine inverso')
	.regex(
		/^-?[\w-]+(\.[\w-]+)*(,-?[\w-]+(\.[\w-]+)*)*$/,
		'è il nome di un campo, preceduto da “-” per l’ordine inverso',
	)
	.max(300, 'è troppo lungo');

/** A `select` tree: true or false for each field. */
type Choice = string | { [field: string]: Choice };
const choice: z.ZodType<Choice> = z.lazy(() =>
	z.union([z.enum(['true', 'false', '1', '0']), z.record(path, choice)], 'si scrive select[campo]=true'),
);

const conditions = z.record(z.string(), z.unknown(), 'si scrive where[campo][operatore]=valore');

/** The parameters that Payload reads, as it parses them. Other parameters pass unchecked and have no effect. */
const parameters = z
	.object({
		limit: wholeNumber(0, listBounds.limit),
		page: wholeNumber(1, listBounds.page),
		depth: wholeNumber(0, 10),
		locale: z.enum(locales, 'è il codice di una lingua, per esempio it'),
		'fallback-locale': z.enum(fallbacks, 'è il codice di una lingua, oppure none'),
		fallbackLocale: z.enum(fallbacks, 'è il codice di una lingua, oppure none'),
		publishSpecificLocale: z.enum(locales, 'è il codice di una lingua, per esempio it'),
		draft: yesOrNo,
		trash: yesOrNo,
		autosave: yesOrNo,
		pagination: yesOrNo,
		overrideLock: yesOrNo,
		flattenLocales: yesOrNo,
		publishAllLocales: yesOrNo,
		unpublishAllLocales: yesOrNo,
		force: yesOrNo,
		sort: z.union([sortPath, z.array(sortPath).max(5)], 'è il nome di un campo'),
		select: z.record(path, choice, 'si scrive select[campo]=true'),
		populate: z.record(path, choice, 'si scrive populate[tipo][campo]=true'),
		joins: z.never('non serve: nessun contenuto ha campi di questo tipo'),
		where: conditions,
		data: z.string('è un testo JSON').refine(isJson, 'è un testo JSON'),
		uploadEdits: z.record(z.string(), z.unknown(), 'si scrive uploadEdits[crop][x]=0'),
		selectedLocales: z.union([z.string(), z.array(z.string())], 'è un elenco di lingue'),
	})
	.partial()
	.catchall(z.unknown());

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		// Not JSON.
		return false;
	}
}

function decoded(search: string): string {
	try {
		return decodeURIComponent(search);
	} catch {
		throw new Refusal('L’indirizzo contiene sequenze con “%” che non sono caratteri UTF-8: correggile.');
	}
}

function checkCharacters(search: string): void {
	if (search.length > LONGEST)
		throw new Refusal(`I parametri superano ${LONGEST} caratteri: chiedi meno in una volta.`, 414);
	if (/\0/.test(decoded(search)))
		throw new Refusal('I parametri contengono un carattere nullo (%00): toglilo e riprova.');
	// Payload's parser turns everything below the tenth level into one literal key.
	if (/(\[[^\]]*\]){11}/.test(decoded(search)))
		throw new Refusal('I parametri sono annidati più di dieci volte: semplificali.');
}

/**
 * Checks a query string (without “?”), parsed as Payload will parse it.
 * @throws {Refusal} naming the parameter and its expected form.
 */
export function checkQuery(search: string): void {
	if (search === '') return;
	checkCharacters(search);
	const parsed = parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 });
	const { success, error } = parameters.safeParse(parsed);
	if (success) return;
	const [issue] = error.issues;
	throw new Refusal(`Il parametro “${issue?.path.join('.')}” ${issue?.message}.`);
}
