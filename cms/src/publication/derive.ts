import {
	type ContentType,
	publishableDocument,
	type Published,
	type Reference,
} from '@portolano/content-models';
import { z } from 'zod';
import { type Missing, withoutMissing } from './missing-references.ts';
import { type Reason, reasons } from './refusal.ts';

/** What a document is completed with: which others are published, and its own instants. */
export interface Surroundings {
	isThere: (reference: Reference) => boolean;
	publishedAt: string;
	updatedAt: string;
}

export type Derived =
	{ isFit: true; document: Published; omitted: Reference[] } | { isFit: false; reasons: Reason[] };

function stillOmitted(missing: Missing[]): Reference[] {
	return missing.map(({ reference }) => reference).filter(({ id }) => id !== '');
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
	const { value, missing } = withoutMissing(type, projection, isThere);
	const candidate = { ...z.record(z.string(), z.unknown()).parse(value), ...instants };
	const { success, data, error } = publishableDocument.safeParse(candidate);
	if (!success) return { isFit: false, reasons: reasons(type, error, missing) };
	return { isFit: true, document: data, omitted: stillOmitted(missing) };
}
