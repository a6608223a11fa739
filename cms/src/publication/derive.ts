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

/** What a document is completed with: which others are published, and its own instants. */
export interface Surroundings {
	isThere: (reference: Reference) => boolean;
	publishedAt: string;
	updatedAt: string;
}

export type Derived =
	{ isFit: true; document: Published; omitted: Reference[] } | { isFit: false; reasons: Reason[] };

/** The published shape of a record, as the log would hold it: without what is undefined. Not yet checked. */
export function projectionOf<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
): unknown {
	return JSON.parse(JSON.stringify(project(type, record, sites)));
}

/**
 * The published document of a projection, checked by the strict schema, or the reasons against it. References to what is
 * not published are left out where they are optional, and are a reason where they are required.
 */
export function derive(
	type: ContentType,
	projection: unknown,
	{ isThere, ...instants }: Surroundings,
): Derived {
	const { value, missing } = withoutMissing(projection, isThere);
	const candidate = { ...z.record(z.string(), z.unknown()).parse(value), ...instants };
	const { success, data, error } = publishableDocument.safeParse(candidate);
	if (!success) return { isFit: false, reasons: reasons(type, error, missing) };
	return { isFit: true, document: data, omitted: stillOmitted(missing) };
}

function stillOmitted(missing: Missing[]): Reference[] {
	return missing.map(({ reference }) => reference).filter(({ id }) => id !== '');
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
