import { contentTypes, type Reference } from '@portolano/content-models';

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
const types = new Set<unknown>(contentTypes);

function isReference(value: object): value is Reference {
	return (
		Object.keys(value).length === 2 &&
		'type' in value &&
		'id' in value &&
		types.has(value.type) &&
		typeof value.id === 'string'
	);
}

// A link to nothing leaves its words in the text; other things that lost their target make no sense without it.
function withoutTarget(value: object): unknown {
	return 'kind' in value && value.kind === 'link' && 'children' in value ? value.children : absent;
}

const targetKeys = new Set(['to', 'document', 'media']);

/**
 * Takes out of a projection the references for which `isThere` says no: list entries and optional properties vanish,
 * links become plain words. What the schema then finds missing was required.
 */
export function withoutMissing(projection: unknown, isThere: (reference: Reference) => boolean): Pruned {
	const missing: Missing[] = [];

	function visitList(items: unknown[], path: PropertyKey[]): unknown[] {
		return items.flatMap((item, index): unknown[] => {
			const kept: unknown = visit(item, [...path, index]);
			return kept === absent ? [] : Array.isArray(kept) && !Array.isArray(item) ? kept : [kept];
		});
	}

	function visitObject(value: object, path: PropertyKey[]): unknown {
		const entries = Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])] as const);
		const isLost = entries.some(([key, item]) => item === absent && targetKeys.has(key));
		if (isLost && ('kind' in value || 'label' in value)) return withoutTarget(value);
		return Object.fromEntries(entries.filter(([, item]) => item !== absent));
	}

	function visit(value: unknown, path: PropertyKey[]): unknown {
		if (Array.isArray(value)) return visitList(value, path);
		if (typeof value !== 'object' || value === null) return value;
		if (!isReference(value)) return visitObject(value, path);
		if (isThere(value)) return value;
		missing.push({ path, reference: value });
		return absent;
	}

	return { value: visit(projection, []), missing };
}
