import {
	type ContentType,
	publishableDocument,
	type Published,
	type Reference,
} from '@portolano/content-models';
import { z } from 'zod';
import { type Missing, withoutMissing } from './missing-references.ts';
import { type Reason, reasons } from './refusal.ts';
import { withoutBoundBlocks } from './without-bound-blocks.ts';

/** What completes a projection: which other documents are published, and the document's own timestamps. */
export interface Surroundings {
	isThere: (reference: Reference) => boolean;
	/** Whether a block that lacks what it requires is a reason for refusal; if not, it is left out. */
	requiresBlocks?: boolean;
	publishedAt: string;
	updatedAt: string;
}

export type Derived =
	{ isFit: true; document: Published; omitted: Reference[] } | { isFit: false; reasons: Reason[] };

function stillOmitted(missing: Missing[]): Reference[] {
	return missing.map(({ reference }) => reference).filter(({ id }) => id !== '');
}

/**
 * Turns a projection into a published document validated by the strict schema, or returns the reasons why it can't be
 * published. References to unpublished documents are omitted if optional; a required one is such a reason.
 */
export function derive(
	type: ContentType,
	projection: unknown,
	{ isThere, requiresBlocks = false, ...instants }: Surroundings,
): Derived {
	const pruned = withoutMissing(type, projection, isThere);
	const { missing } = pruned;
	const value = requiresBlocks ? pruned.value : withoutBoundBlocks(pruned);
	const candidate = { ...z.record(z.string(), z.unknown()).parse(value), ...instants };
	const { success, data, error } = publishableDocument.safeParse(candidate);
	if (!success) return { isFit: false, reasons: reasons(type, error, missing) };
	return { isFit: true, document: data, omitted: stillOmitted(missing) };
}
