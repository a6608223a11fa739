import type { Language } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { languageNames } from '../fields/languages.ts';
import { richTextOf } from '../starter-content/text.ts';
import { nested } from '../publication/scope.ts';
import { type ImportedAlert, type ImportedTexts, shortened } from './imported-alert.ts';

/** The longest note for who checks a draft, in characters. */
export const IMPORT_NOTE_MAX = 1500;

/** What became of a message. */
export interface ImportOutcome {
	/**
	 * `drafted` and `updated`: a draft was made, or an earlier one filled anew. `cancelled`: the draft or alert of an earlier
	 * message bears a note that it was taken back. `known`: imported before. `superseded`: older than what was imported.
	 * `nothing`: takes back what was never imported.
	 */
	readonly outcome: 'drafted' | 'updated' | 'cancelled' | 'known' | 'superseded' | 'nothing';
	readonly title: string;
	readonly severity?: ImportedAlert['severity'];
	/** Id of the alert. */
	readonly alert?: string | undefined;
	readonly remarks: readonly string[];
}

/** A row of the register. */
interface Row {
	id: string;
	key: string;
	sent: string;
	alert?: string | null | undefined;
}

async function rowsOf({ key, replaces }: ImportedAlert, site: string, req: PayloadRequest): Promise<Row[]> {
	const { docs } = await req.payload.find({
		collection: 'alert-imports',
		where: { and: [{ site: { equals: site } }, { key: { in: [key, ...replaces] } }] },
		...{ pagination: false, depth: 0, overrideAccess: true, req: nested(req) },
	});
	return docs;
}

/** An alert that earlier messages filled. */
interface Filled {
	id: string;
	languages: readonly Language[];
}

/** The alert that earlier messages filled, unless it was deleted meanwhile. */
async function alertIn(rows: readonly Row[], req: PayloadRequest): Promise<Filled | undefined> {
	const ids = rows.flatMap(({ alert }) => (alert ? [alert] : []));
	if (ids.length === 0) return undefined;
	const { docs } = await req.payload.find({
		collection: 'alert',
		where: { id: { in: ids } },
		...{ draft: true, limit: 1, pagination: false, depth: 0, overrideAccess: true, req: nested(req) },
	});
	const [found] = docs;
	return found && { id: found.id, languages: found.languages ?? [] };
}

async function register(
	{ key, replaces, sent }: ImportedAlert,
	rows: readonly Row[],
	{ site, alert, req }: { site: string; alert: string | undefined; req: PayloadRequest },
): Promise<void> {
	const options = { collection: 'alert-imports', depth: 0, overrideAccess: true, req: nested(req) } as const;
	for (const one of new Set([key, ...replaces])) {
		const row = rows.find((candidate) => candidate.key === one);
		const data = { site, key: one, sent, alert: alert ?? null };
		if (row) await req.payload.update({ ...options, id: row.id, data });
		else await req.payload.create({ ...options, data });
	}
}

const paragraphOf = (text: string): string =>
	text.replaceAll(/\[([^\]]+)\]\(/g, '[$1] (').replace(/^## /, '');

const textFieldsOf = ({ title, text, area, paragraphs }: ImportedTexts) => ({
	...{ title, text, area: area ?? null, body: richTextOf(paragraphs.map(paragraphOf)) },
});

/** The fields that a message fills. What it doesn't say is left to the officer. */
function fieldsOf(item: ImportedAlert) {
	const { severity, risk, start, end, isDrill, source } = item;
	return {
		...textFieldsOf(item),
		...{ start, isDrill, source: { name: source.name, url: source.url ?? null }, risk: risk ?? null },
		// What a message leaves open stays as it was; the remarks say so.
		...(severity === undefined ? {} : { severity }),
		...(end === undefined ? {} : { end }),
	};
}

function noteOf({ source, sent, isCancelled, remarks }: ImportedAlert): string {
	const [what, toDo] = isCancelled
		? ['ANNULLATA da chi l’ha emessa', 'se è pubblicata concludila, altrimenti cestina la bozza.']
		: ['Bozza preparata da un messaggio', 'controlla tutto, poi pubblica.'];
	const note = [`${what} (${source.name}, ${sent}): ${toDo}`, ...remarks].join(' ');
	return shortened(note, IMPORT_NOTE_MAX);
}

const others = ['en', 'de', 'fr'] as const;

/** Tells which translations of the draft don't come from the message. */
function oldTranslations({ isCancelled, translations }: ImportedAlert, found: Filled | undefined): string[] {
	const old = others.filter((language) => found?.languages.includes(language) && !translations[language]);
	if (isCancelled || old.length === 0) return [];
	const names = old.map((language) => languageNames[language]).join(' e ');
	return [`Il messaggio non è anche in ${names}: rivedi la traduzione di prima.`];
}

interface Place {
	site: string;
	found: Filled | undefined;
	req: PayloadRequest;
}

/** Saves as a draft, with the rights of the user: what is online stays as it is. Returns the id. */
async function saveDraft(item: ImportedAlert, { site, found, req }: Place): Promise<string> {
	const { payload, user } = req;
	const rights = { collection: 'alert', draft: true, depth: 0, overrideAccess: false, user } as const;
	const save = () => ({ ...rights, req: nested(req) });
	const importNote = noteOf(item);
	if (item.isCancelled && found) {
		await payload.update({ ...save(), id: found.id, locale: 'it', data: { importNote } });
		return found.id;
	}
	const ready = others.filter((one) => item.translations[one] ?? found?.languages.includes(one));
	const data = { ...fieldsOf(item), importNote, languages: ['it' as const, ...ready] };
	const { id } = found
		? await payload.update({ ...save(), id: found.id, locale: 'it', data })
		: await payload.create({ ...save(), locale: 'it', data: { ...data, owner: site } });
	for (const locale of others) {
		const texts = item.translations[locale];
		if (texts) await payload.update({ ...save(), id, locale, data: textFieldsOf(texts) });
	}
	return id;
}

/**
 * Fills a draft on a site with what a message says, unless the message or a later one was imported before. Runs in the
 * transaction of `req`, with the rights of its user. Nothing is published.
 */
export async function saveImport(
	message: ImportedAlert,
	site: string,
	req: PayloadRequest,
): Promise<ImportOutcome> {
	const { title, severity, isCancelled, sent, key } = message;
	const rows = await rowsOf(message, site, req);
	const found = await alertIn(rows, req);
	const unchanged = (outcome: 'known' | 'superseded'): ImportOutcome => ({
		...{ outcome, title, severity, alert: found?.id, remarks: message.remarks },
	});
	const own = rows.find((row) => row.key === key);
	if (own && Date.parse(own.sent) === Date.parse(sent)) return unchanged('known');
	if (rows.some((row) => Date.parse(row.sent) > Date.parse(sent))) return unchanged('superseded');
	const item = { ...message, remarks: [...message.remarks, ...oldTranslations(message, found)] };
	const isForNothing = isCancelled && found === undefined;
	const alert = isForNothing ? undefined : await saveDraft(item, { site, found, req });
	await register(item, rows, { site, alert, req });
	const outcome = isCancelled
		? alert === undefined
			? 'nothing'
			: 'cancelled'
		: found
			? 'updated'
			: 'drafted';
	return { outcome, title, severity, alert, remarks: item.remarks };
}
