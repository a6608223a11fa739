import { type ContentType, type Reference, referencesAt } from '@portolano/content-models';

/** A reference to something that is not published, and where it stood. */
export interface Missing {
	path: PropertyKey[];
	reference: Reference;
}

export interface Pruned {
	/** The value without what leads to nothing. */
	value: unknown;
	missing: Missing[];
}

const absent = Symbol('absent');
// A link to nothing leaves its words in the text; other things that lost their target make no sense without it.
function withoutTarget(value: object): unknown {
	return 'kind' in value && value.kind === 'link' && 'children' in value ? value.children : absent;
}

const targetKeys = new Set(['to', 'document', 'media']);

/**
 * Takes out of a projection of `type` the references for which `isThere` says no: list entries and optional properties
 * vanish, links become plain words. What the schema then finds missing was required.
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

/** `projection` without the objects that are `lost`, and without what makes no sense when they are. */
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
