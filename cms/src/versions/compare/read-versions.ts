import { type ContentType, contentTypes } from '@portolano/content-models';
import type { FlattenedField, PayloadRequest, TypedLocale } from 'payload';
import { z } from 'zod';
import { isRecord } from '../../door/is-record.ts';
import { fieldsOfBlock } from '../../fields/fields-of-block.ts';
import { keyOf, type Subject, subjectOfKey } from '../../publication/log/subject.ts';
import { nested } from '../../publication/scope.ts';
import { readableAmong } from '../../uses/readable.ts';
import { secondInWords } from '../../workflow/moment.ts';
import { isState, labelOfState } from '../../workflow/states.ts';
import { type Difference, differencesBetween, keyOfRelated } from './compare-fields.ts';

/** A version, as it is told above a comparison. */
export interface ToldVersion {
	id: string;
	/** When it was saved, in words. */
	when: string;
	/** Who saved it. */
	who: string;
	/** The state that it had. */
	state: string;
}

export interface Comparison {
	before: ToldVersion | undefined;
	after: ToldVersion;
	/** All versions, the newest first. */
	all: ToldVersion[];
	differences: Difference[];
}

const stored = z.object({
	id: z.unknown().transform(String),
	updatedAt: z.string(),
	version: z.record(z.string(), z.unknown()),
});

type Stored = z.infer<typeof stored>;

function toldOf({ id, updatedAt, version }: Stored): ToldVersion {
	const { workflow, savedBy, _status } = version;
	const state = isState(workflow) ? labelOfState(workflow) : _status === 'published' ? 'Pubblicata' : 'Bozza';
	const who = typeof savedBy === 'string' && savedBy !== '' ? savedBy : 'un programma';
	return { id, when: secondInWords(updatedAt), who, state };
}

/** Returns the documents to which the fields of a version refer. */
function relatedIn(fields: readonly FlattenedField[], values: unknown): string[] {
	if (!isRecord(values)) return [];
	return fields.flatMap((field): string[] => {
		const value = values[field.name];
		const each: unknown[] = Array.isArray(value) ? value : [value];
		if (field.type === 'relationship' || field.type === 'upload')
			return each.flatMap((one) => keyOfRelated(field.relationTo, one) ?? []);
		if (field.type === 'blocks')
			return each.flatMap((row) => (isRecord(row) ? relatedIn(fieldsOfBlock(field, row), row) : []));
		return 'flattenedFields' in field ? each.flatMap((row) => relatedIn(field.flattenedFields, row)) : [];
	});
}

const unknownTitle = 'un contenuto che non c’è più o che non puoi vedere';

async function titlesOf(keys: readonly string[], req: PayloadRequest): Promise<(key: string) => string> {
	const subjects = [...new Set(keys)].flatMap((key) => subjectOfKey(key) ?? []);
	const found = await readableAmong(subjects, req);
	return (key) => found.get(key)?.title ?? unknownTitle;
}

async function versionsOf(
	{ type, id }: Subject,
	locale: TypedLocale,
	req: PayloadRequest,
): Promise<Stored[]> {
	const collection: ContentType = type;
	const { docs } = await req.payload.findVersions({
		collection,
		where: { parent: { equals: id } },
		sort: '-updatedAt',
		locale,
		fallbackLocale: false,
		depth: 0,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req: nested(req),
	});
	return docs.map((version) => stored.parse(version));
}

/** Returns the versions of a document that the user of `req` may read, the newest first. */
export async function listVersions(subject: Subject, req: PayloadRequest): Promise<ToldVersion[]> {
	return (await versionsOf(subject, 'it', req)).map(toldOf);
}

interface Asked {
	subject: Subject;
	version: string;
	/** Id of the version to compare with; by default the one before. */
	from: string | undefined;
	locale: TypedLocale;
}

/**
 * Compares a version with another, in one language, as far as the user of `req` may read them; undefined when there is no
 * such version.
 */
export async function compareVersions(
	{ subject, version, from, locale }: Asked,
	req: PayloadRequest,
): Promise<Comparison | undefined> {
	const all = await versionsOf(subject, locale, req);
	const index = all.findIndex(({ id }) => id === version);
	const after = all[index];
	if (!after) return undefined;
	const before = all.find(({ id }) => id === from) ?? all[index + 1];
	const fields = req.payload.collections[subject.type].config.flattenedFields;
	const keys = [before, after].flatMap((one) => relatedIn(fields, one?.version));
	const titleOf = await titlesOf(keys, req);
	return {
		before: before && toldOf(before),
		after: toldOf(after),
		all: all.map(toldOf),
		differences: before ? differencesBetween(fields, [before.version, after.version], titleOf) : [],
	};
}

/** Whether `slug` names a content type with versions; returns it as a subject. */
export function subjectWith(slug: string | undefined, id: unknown): Subject | undefined {
	const type = contentTypes.find((one) => one === slug);
	const isId = typeof id === 'string' || typeof id === 'number';
	return type && isId ? (subjectOfKey(keyOf({ type, id: String(id) })) ?? undefined) : undefined;
}
