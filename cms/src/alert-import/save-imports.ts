import type { PayloadRequest } from 'payload';
import { richTextOf } from '../starter-content/text.ts';
import { nested } from '../publication/scope.ts';
import { type ImportedAlert, shortened } from './imported-alert.ts';

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

/** Id of the alert that earlier messages filled, unless it was deleted meanwhile. */
async function alertIn(rows: readonly Row[], req: PayloadRequest): Promise<string | undefined> {
	const ids = rows.flatMap(({ alert }) => (alert ? [alert] : []));
	if (ids.length === 0) return undefined;
	const { docs } = await req.payload.find({
		collection: 'alert',
		where: { id: { in: ids } },
		...{ draft: true, limit: 1, pagination: false, depth: 0, overrideAccess: true, req: nested(req) },
	});
	return docs[0]?.id;
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

/** The fields that a message fills. What it doesn't say is left to the officer. */
function fieldsOf(item: ImportedAlert) {
	const { title, text, severity, risk, area, start, end, isDrill, source } = item;
	return {
		...{ title, text, start, isDrill, source: { name: source.name, url: source.url ?? null } },
		...{ risk: risk ?? null, area: area ?? null },
		// What a message leaves open stays as it was; the remarks say so.
		...(severity === undefined ? {} : { severity }),
		...(end === undefined ? {} : { end }),
		body: richTextOf(item.paragraphs.map(paragraphOf)),
		importNote: noteOf(item),
	};
}

function noteOf({ source, sent, isCancelled, remarks }: ImportedAlert): string {
	const [what, toDo] = isCancelled
		? ['ANNULLATA da chi l’ha emessa', 'se è pubblicata concludila, altrimenti cestina la bozza.']
		: ['Bozza preparata da un messaggio', 'controlla tutto, poi pubblica.'];
	const note = [`${what} (${source.name}, ${sent}): ${toDo}`, ...remarks].join(' ');
	return shortened(note, IMPORT_NOTE_MAX);
}

/** Saves as a draft, with the rights of the user: what is online stays as it is. */
async function saveDraft(
	item: ImportedAlert,
	{ site, alert, req }: { site: string; alert: string | undefined; req: PayloadRequest },
): Promise<string> {
	const { payload, user } = req;
	const fields = item.isCancelled ? { importNote: noteOf(item) } : fieldsOf(item);
	const rights = { depth: 0, overrideAccess: false, user, req: nested(req) };
	if (alert !== undefined) {
		await payload.update({
			...rights,
			collection: 'alert',
			id: alert,
			draft: true,
			locale: 'it',
			data: fields,
		});
		return alert;
	}
	const data = { ...fields, owner: site, languages: ['it' as const] };
	const { id } = await payload.create({ ...rights, collection: 'alert', draft: true, locale: 'it', data });
	return id;
}

/**
 * Fills a draft on a site with what a message says, unless the message or a later one was imported before. Runs in the
 * transaction of `req`, with the rights of its user. Nothing is published.
 */
export async function saveImport(
	item: ImportedAlert,
	site: string,
	req: PayloadRequest,
): Promise<ImportOutcome> {
	const { title, severity, remarks } = item;
	const rows = await rowsOf(item, site, req);
	const told = (outcome: ImportOutcome['outcome'], alert?: string): ImportOutcome => ({
		...{ outcome, title, severity, alert, remarks },
	});
	const own = rows.find(({ key }) => key === item.key);
	const found = await alertIn(rows, req);
	if (own && Date.parse(own.sent) === Date.parse(item.sent)) return told('known', found);
	if (rows.some(({ sent }) => Date.parse(sent) > Date.parse(item.sent))) return told('superseded', found);
	const isForNothing = item.isCancelled && found === undefined;
	const alert = isForNothing ? undefined : await saveDraft(item, { site, alert: found, req });
	await register(item, rows, { site, alert, req });
	if (item.isCancelled) return told(isForNothing ? 'nothing' : 'cancelled', alert);
	return told(found === undefined ? 'drafted' : 'updated', alert);
}
