import { type ContentType, type Language, type Reference } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { nested } from '../../publication/scope.ts';
import { currentEntries } from '../../publication/log/entries.ts';
import { keyOf } from '../../publication/log/subject.ts';
import { missingTarget, record, type Target, targetOf, type TargetRecord, titleFields } from './target.ts';

/** Most documents in an answer. */
const FOUND_MAX = 20;

interface Search {
	text: string;
	language: Language;
	/** Id of the site whose documents come first. */
	site: string | undefined;
	types: readonly ContentType[];
}

interface Hit {
	type: ContentType;
	found: TargetRecord;
}

/** Reads documents of a type with the rights of the user. */
async function read(
	type: ContentType,
	{ where, limit, language }: { where: Where; limit: number; language: Language },
	req: PayloadRequest,
): Promise<Hit[]> {
	const { docs } = await req.payload.find({
		collection: type,
		where,
		limit,
		locale: language,
		sort: '-updatedAt',
		depth: 0,
		pagination: false,
		select: Object.fromEntries([...titleFields(type), 'owner', '_status'].map((name) => [name, true])),
		overrideAccess: false,
		user: req.user,
		req: nested(req),
	});
	return docs.map((doc) => record.parse(doc)).map((found) => ({ type, found }));
}

/** A title holds each word, in one of its fields. */
function holdsWords(type: ContentType, text: string): Where[] {
	return text
		.split(/\s+/)
		.filter(Boolean)
		.map((word) => ({ or: titleFields(type).map((name) => ({ [name]: { like: word } })) }));
}

async function readAll({ text, language, types }: Search, owner: Where, req: PayloadRequest): Promise<Hit[]> {
	const found = await Promise.all(
		types.map((type) =>
			read(type, { where: { and: [owner, ...holdsWords(type, text)] }, limit: FOUND_MAX + 1, language }, req),
		),
	);
	return found.flat();
}

/** Titles that begin with the text first, then by title. */
function byTitle(text: string) {
	const key = ({ title = '' }: Target) => title.toLocaleLowerCase('it');
	const begins = (target: Target) => (key(target).startsWith(text.toLocaleLowerCase('it')) ? 0 : 1);
	return (one: Target, other: Target) =>
		begins(one) - begins(other) || key(one).localeCompare(key(other), 'it');
}

async function named(hits: readonly Hit[], language: Language, req: PayloadRequest): Promise<Target[]> {
	const keys = hits.map(({ type, found: { id } }) => keyOf({ type, id }));
	const [entries, { docs }] = await Promise.all([
		currentEntries(keys, req),
		req.payload.find({
			collection: 'site',
			depth: 0,
			pagination: false,
			locale: language,
			select: { name: true },
			overrideAccess: false,
			user: req.user,
			req: nested(req),
		}),
	]);
	const sites = new Map(docs.map(({ id, name }) => [id, name]));
	return hits.map(({ type, found }) => {
		const current = entries.get(keyOf({ type, id: found.id }));
		return targetOf({ type, found, current, sites });
	});
}

/** Returns the documents whose title holds the words of the search, those of the site first. */
export async function searchTargets(
	search: Search,
	req: PayloadRequest,
): Promise<{ found: Target[]; isMore: boolean }> {
	const { site, text, language } = search;
	const own = site === undefined ? [] : await readAll(search, { owner: { equals: site } }, req);
	const isEnough = own.length > FOUND_MAX || (text === '' && own.length > 0);
	const elsewhere: Where = site === undefined ? {} : { owner: { not_equals: site } };
	const others = isEnough ? [] : await readAll(search, elsewhere, req);
	const sorted = [
		...(await named(own, language, req)).toSorted(byTitle(text)),
		...(await named(others, language, req)).toSorted(byTitle(text)),
	];
	return { found: sorted.slice(0, FOUND_MAX), isMore: sorted.length > FOUND_MAX };
}

/** Returns the documents with these references; those that are gone, or that the user may not read, as missing. */
export async function targetsOf(
	references: readonly Reference[],
	language: Language,
	req: PayloadRequest,
): Promise<Target[]> {
	const idsByType = Map.groupBy(references, ({ type }) => type);
	const hits = await Promise.all(
		[...idsByType].map(([type, ofType]) => {
			const where = { id: { in: ofType.map(({ id }) => id) } };
			return read(type, { where, limit: ofType.length, language }, req);
		}),
	);
	const found = new Map(
		(await named(hits.flat(), language, req)).map((target) => [keyOf(target), target] as const),
	);
	return references.map((reference) => found.get(keyOf(reference)) ?? missingTarget(reference));
}
