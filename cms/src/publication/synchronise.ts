import type { Published, Reference } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { derive, mentionedIds, publishedAmong } from './derive.ts';
import {
	append,
	type Current,
	currentEntries,
	firstPublication,
	keyOf,
	noteOmitted,
	type Subject,
} from './log.ts';
import { idOf } from './mapping.ts';
import { requireOwnAddress } from './own-address.ts';
import { project } from './projections.ts';
import { type InLanguages, type RecordOf, readPublished, readSiteKeys, type Scope } from './record.ts';
import { PublicationRefused } from './refusal.ts';

/** What a synchronisation did to the log. */
export interface Outcome {
	change: 'published' | 'withdrawn' | 'none';
	/** Key of the site that owned the document before, where it was published. */
	previousOwner?: string;
	/** Key of the site that owns it now, where it is published. */
	owner?: string;
}

function isSameForReaders(before: Published, after: Published): boolean {
	return isDeepStrictEqual({ ...before, updatedAt: '' }, { ...after, updatedAt: '' });
}

function publishedIn(current: Current | undefined): Published | undefined {
	return current?.entry.action === 'publish' ? current.entry.document : undefined;
}

type AnyRecord = InLanguages<RecordOf<Subject['type']>>;

async function derived({ type, id }: Subject, record: AnyRecord, scope: Scope) {
	const sites = await readSiteKeys(scope.payload, scope);
	const isThere = await publishedAmong(mentionedIds(project(type, record, sites)), scope);
	const savedAt = new Date(record.it.updatedAt).toISOString();
	const publishedAt = (await firstPublication({ type, id }, scope)) ?? savedAt;
	const result = derive(type, record, { sites, isThere, publishedAt, updatedAt: savedAt });
	if (!result.isFit) throw new PublicationRefused(type, result.reasons);
	await requireOwnAddress(
		{ document: result.document, ownerId: idOf('owner' in record.it ? record.it.owner : undefined) },
		scope,
	);
	return result;
}

function isSameOmission(current: Current, omitted: Reference[]): boolean {
	return isDeepStrictEqual(new Set(current.omitted), new Set(omitted.map(keyOf)));
}

async function publish(
	subject: Subject,
	record: AnyRecord,
	{ current, scope }: { current: Current | undefined; scope: Scope },
): Promise<Outcome> {
	const before = publishedIn(current);
	const { document, omitted } = await derived(subject, record, scope);
	const owners = { owner: document.owner, ...(before ? { previousOwner: before.owner } : {}) };
	if (current && before && isSameForReaders(before, document)) {
		if (!isSameOmission(current, omitted)) await noteOmitted(current, omitted, scope);
		return { change: 'none', ...owners };
	}
	// A text changed by a save carries the time of the save; one changed by what it names, the time of now.
	const isOwnChange = !before || document.updatedAt > before.updatedAt;
	const updatedAt = isOwnChange ? document.updatedAt : new Date().toISOString();
	await append({ action: 'publish', document: { ...document, updatedAt }, omitted }, current, scope);
	return { change: 'published', ...owners };
}

async function withdraw(subject: Subject, current: Current | undefined, scope: Scope): Promise<Outcome> {
	const before = publishedIn(current);
	if (!before) return { change: 'none' };
	await append({ action: 'withdraw', subject }, current, scope);
	return { change: 'withdrawn', previousOwner: before.owner };
}

/**
 * Brings the log up to what the database says of `subject`: appends a publication when what readers see has changed,
 * a withdrawal when it is no longer published, and nothing otherwise. Runs in the transaction of `scope`.
 * @throws PublicationRefused when the record does not make a complete document.
 */
export async function synchronise(subject: Subject, scope: Scope): Promise<Outcome> {
	const { type, id } = subject;
	const key = keyOf(subject);
	const current = (await currentEntries([key], scope)).get(key);
	const record = (await readPublished(type, [id], scope)).get(id);
	return record ? publish(subject, record, { current, scope }) : withdraw(subject, current, scope);
}
