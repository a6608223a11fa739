import { type ContentType, type Language, languages } from '@portolano/content-models';
import type { Payload, Where } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';
import { readyLanguages } from '../fields/languages.ts';
import type { InLanguages, RecordOf } from '../projection/record.ts';
import { nested, type Scope } from './scope.ts';

/** Whether a type has drafts. Types without them (pictures and files) are published on every save. */
export function hasDrafts(type: ContentType, { collections }: Payload): boolean {
	return hasDraftsEnabled(collections[type].config);
}

/** Returns a filter for the records of `type` that are published and not in the trash. */
export function isPublished(type: ContentType, payload: Payload): Where {
	if (!hasDrafts(type, payload)) return {};
	return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };
}

/** Whether a value is a record. Checks only for an `id`: the other fields are trusted to match the generated types. */
export function isRecord<T extends ContentType>(value: unknown): value is RecordOf<T> {
	return typeof value === 'object' && value !== null && 'id' in value;
}

interface Wanted<T extends ContentType> {
	type: T;
	ids: string[];
	language: Language;
}

async function readIn<T extends ContentType>(
	{ type, ids, language }: Wanted<T>,
	scope: Scope,
): Promise<Map<string, RecordOf<T>>> {
	if (ids.length === 0) return new Map();
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: type,
		where: { and: [{ id: { in: ids } }, isPublished(type, scope.payload)] },
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

/** Returns the published records among `ids`, each in its ready languages; unpublished ones are left out. */
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
