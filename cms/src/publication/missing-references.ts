import { type ContentType, type Reference, referencesAt } from '@portolano/content-models';

/** A reference to an unpublished document, and its path in the projection. */
export interface Missing {
	path: PropertyKey[];
	reference: Reference;
}

export interface Pruned {
	/** The value without the missing references. */
	value: unknown;
	missing: Missing[];
}

const absent = Symbol('absent');
// A link without target becomes its text; other objects make no sense without their target and are removed.
function withoutTarget(value: object): unknown {
	return 'kind' in value && value.kind === 'link' && 'children' in value ? value.children : absent;
}

const targetKeys = new Set(['to', 'document', 'media']);

/**
 * Removes from a projection of `type` the references for which `isThere` returns false: list entries and optional
 * properties vanish, links become plain text. A property that the schema then misses was required.
 */
export function withoutMissing(
	type: ContentType,
	projection: unknown,
	isThere: (reference: Reference) => boolean,
): Pruned {
	const missing = referencesAt(type, projection).filter(({ reference }) => !isThere(reference));
	const lost = new Set<unknown>(missing.map(({ reference }) => reference));
	return { value: without(lost, projection), missing };
}

/** Returns `projection` without the `lost` references and without the objects that make no sense without them. */
function without(lost: ReadonlySet<unknown>, projection: unknown): unknown {
	function visitList(items: unknown[]): unknown[] {
		return items.flatMap((item): unknown[] => {
			const kept: unknown = visit(item);
			return kept === absent ? [] : Array.isArray(kept) && !Array.isArray(item) ? kept : [kept];
		});
	}

	function visitObject(value: object): unknown {
		const entries = Object.entries(value).map(([key, item]) => [key, visit(item)] as const);
		const isLost = entries.some(([key, item]) => item === absent && targetKeys.has(key));
		if (isLost && ('kind' in value || 'label' in value)) return withoutTarget(value);
		return Object.fromEntries(entries.filter(([, item]) => item !== absent));
	}

	function visit(value: unknown): unknown {
		if (lost.has(value)) return absent;
		if (Array.isArray(value)) return visitList(value);
		return typeof value === 'object' && value !== null ? visitObject(value) : value;
	}

	return visit(projection);
}
