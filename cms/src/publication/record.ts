import { type ContentType, type Language, type Localized, languages } from '@portolano/content-models';
import type { Payload, PayloadRequest, Where } from 'payload';
import type { Config } from '../generated/payload-types.ts';
import { readyLanguages } from '../fields/languages.ts';

/** What an editor fills in, in one language, as Payload reads it. */
export type RecordOf<T extends ContentType> = Config['collections'][T];

/** The same record read in each of its ready languages; Italian is always one of them. */
export type InLanguages<R> = Localized<R>;

/** Where nested operations run: the same transaction, but a request of their own, since Payload writes into it. */
export type Scope = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Every type, so that what must be named comes before what names it. */
export const dependencyOrder = [
	'body',
	'site',
	'media',
	'file',
	'contact-point',
	'place',
	'office',
	'person',
	'role',
	'document',
	'dataset',
	'service',
	'question',
	'page',
	'event',
	'itinerary',
	'news',
	'alert',
	'topic',
	'menu',
] as const satisfies ContentType[];

/** Pictures and files have no drafts: what is uploaded is published. */
const withoutDrafts = new Set<ContentType>(['media', 'file']);

export function hasDrafts(type: ContentType): boolean {
	return !withoutDrafts.has(type);
}

/** Matches the records of `type` that are published and not in the bin. */
export function isPublished(type: ContentType): Where {
	if (!hasDrafts(type)) return {};
	return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };
}

/** A request of its own in the transaction of `scope`. */
export function nested({ transactionID }: Scope): Partial<PayloadRequest> {
	return transactionID === undefined ? {} : { transactionID };
}

// Payload types what it reads by the generated types; this is where they are trusted.
function isRecord<T extends ContentType>(value: unknown): value is RecordOf<T> {
	return typeof value === 'object' && value !== null && 'id' in value;
}

interface Reading<T extends ContentType> {
	type: T;
	ids: string[];
	language: Language;
}

async function readIn<T extends ContentType>(
	{ type, ids, language }: Reading<T>,
	scope: Scope,
): Promise<Map<string, RecordOf<T>>> {
	if (ids.length === 0) return new Map();
	const { docs } = await scope.payload.find({
		collection: type,
		where: { and: [{ id: { in: ids } }, isPublished(type)] },
		locale: language,
		fallbackLocale: false,
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	const records: unknown[] = docs;
	return new Map(records.filter(isRecord<T>).map((record) => [String(record.id), record]));
}

function idsReadyIn<T extends ContentType>(records: Map<string, RecordOf<T>>, language: Language): string[] {
	return [...records].filter(([, record]) => readyLanguages(record).includes(language)).map(([id]) => id);
}

/** The published records among `ids`, each in its ready languages; others are left out. */
export async function readPublished<T extends ContentType>(
	type: T,
	ids: string[],
	scope: Scope,
): Promise<Map<string, InLanguages<RecordOf<T>>>> {
	const italian = await readIn({ type, ids, language: 'it' }, scope);
	const found = new Map<string, InLanguages<RecordOf<T>>>();
	for (const [id, it] of italian) found.set(id, { it });
	for (const language of languages) {
		if (language === 'it') continue;
		const translated = await readIn({ type, ids: idsReadyIn(italian, language), language }, scope);
		for (const [id, record] of translated) {
			const known = found.get(id);
			if (known) found.set(id, { ...known, [language]: record });
		}
	}
	return found;
}

/** Keys of the sites by their id in the database. */
export type SiteKeys = ReadonlyMap<string, string>;

export async function readSiteKeys(payload: Payload, scope: Scope): Promise<SiteKeys> {
	const { docs } = await payload.find({
		collection: 'site',
		depth: 0,
		pagination: false,
		select: { key: true },
		req: nested(scope),
	});
	return new Map(docs.map(({ id, key }) => [id, key]));
}
