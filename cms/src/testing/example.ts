import type { Block, ContentType, Language, Published } from '@portolano/content-models';
import type { InLanguages, RecordOf } from '../projection/record.ts';

/** A record as Payload reads it, and its published form. */
interface Pair<T extends ContentType> {
	stored: InLanguages<RecordOf<T>>;
	published: Published<T>;
}

/** Two records of a type: one with every field in two languages, and one with only the mandatory fields. */
export interface Example<T extends ContentType> {
	full: Pair<T>;
	least: Pair<T>;
	/** Fields that GraphQL requires of a new document, even of a draft, besides owner and languages. */
	graphQL?: string;
	/** Fields that GraphQL requires of any change. */
	graphQLOfAnyChange?: string;
}

export const siteKeys: ReadonlyMap<string, string> = new Map([
	['site-1', 'portale'],
	['site-2', 'visit'],
]);

export const instants = { publishedAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-05-02T09:30:00.000Z' };

const bilingual: Language[] = ['it', 'en'];
const italianOnly: Language[] = ['it'];

const kept = {
	id: 'one',
	owner: 'site-1',
	createdAt: '2026-04-30T08:00:00.000Z',
	updatedAt: '2026-05-02T09:30:00.000Z',
	deletedAt: null,
	_status: 'published' as const,
};

/** Fields of every record: with all optional values, and with none. */
export const storedInFull = { ...kept, alsoOn: ['site-2'], languages: bilingual, force: false };
export const storedAtLeast = { ...kept, alsoOn: [], languages: italianOnly, force: null };

/** The published forms of these. */
export const publishedInFull = {
	id: 'one',
	owner: 'portale',
	alsoOn: ['visit'],
	languages: bilingual,
	...instants,
};
export const publishedAtLeast = {
	id: 'one',
	owner: 'portale',
	alsoOn: [],
	languages: italianOnly,
	...instants,
};

/** Returns a published text of one paragraph. */
export function words(text: string): Block[] {
	return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
}
