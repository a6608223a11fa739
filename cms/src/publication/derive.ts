import {
	type ContentType,
	publishableDocument,
	type Published,
	type Reference,
	referencesIn,
} from '@portolano/content-models';
import { z } from 'zod';
import { type Missing, withoutMissing } from './missing-references.ts';
import { project } from './projections.ts';
import { type InLanguages, isPublished, nested, type RecordOf, type Scope, type SiteKeys } from './record.ts';
import { type Reason, reasons } from './refusal.ts';

/** What can be asked about the rest of the CMS while deriving one document. */
export interface Surroundings {
	sites: SiteKeys;
	isThere: (reference: Reference) => boolean;
}

export type Derived =
	{ isFit: true; document: Published; omitted: Reference[] } | { isFit: false; reasons: Reason[] };

/** Drops what is undefined, as a document in the log has it. */
function asStored(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

interface Instants {
	publishedAt: string;
	updatedAt: string;
}

/**
 * The published document of a record, checked by the strict schema, or the reasons against it. References to what is
 * not published are left out where they are optional, and are a reason where they are required.
 */
export function derive<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	{ sites, isThere, ...instants }: Surroundings & Instants,
): Derived {
	const { value, missing } = withoutMissing(asStored(project(type, record, sites)), isThere);
	const candidate = { ...z.record(z.string(), z.unknown()).parse(value), ...instants };
	const { success, data, error } = publishableDocument.safeParse(candidate);
	if (!success) return { isFit: false, reasons: reasons(type, error, missing) };
	return { isFit: true, document: data, omitted: stillOmitted(missing) };
}

function stillOmitted(missing: Missing[]): Reference[] {
	return missing.map(({ reference }) => reference);
}

/** What the records mention, by type, without repetition. */
export function mentionedIds(projection: unknown): Map<ContentType, Set<string>> {
	const byType = new Map<ContentType, Set<string>>();
	for (const { type, id } of referencesIn(projection)) {
		if (id !== '') byType.set(type, (byType.get(type) ?? new Set()).add(id));
	}
	return byType;
}

/** A test for references to what is published now, for everything `mentioned`. */
export async function publishedAmong(
	mentioned: Map<ContentType, Set<string>>,
	scope: Scope,
): Promise<(reference: Reference) => boolean> {
	const there = new Set<string>();
	for (const [type, ids] of mentioned) {
		const { docs } = await scope.payload.find({
			collection: type,
			where: { and: [{ id: { in: [...ids] } }, isPublished(type)] },
			depth: 0,
			pagination: false,
			select: {},
			req: nested(scope),
		});
		for (const { id } of docs) there.add(`${type}/${id}`);
	}
	return ({ type, id }) => there.has(`${type}/${id}`);
}
