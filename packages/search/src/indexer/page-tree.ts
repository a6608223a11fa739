import { createHash } from 'node:crypto';

/** Where something belongs: a number that depends on its name alone, as 64 binary digits. */
export type Place = string;

export function placeOf(name: string): Place {
	const bytes = createHash('sha256').update(name).digest();
	return bytes.readBigUInt64BE().toString(2).padStart(64, '0');
}

interface Placed {
	readonly place: Place;
}

/** Sorts by place. */
export function inPlace<T extends Placed>(items: Iterable<T>): T[] {
	return [...items].sort((one, other) => (one.place < other.place ? -1 : 1));
}

/** Some items, whose places begin with the same digits. */
export interface Leaf<T> {
	readonly prefix: string;
	readonly items: readonly T[];
}

/**
 * Divides items, in the order of their places, into leaves of a tree: a branch with more than `most` items is divided by
 * the next digit of their places. So the division depends on the set of items alone, and an item more or less changes a
 * single leaf, or divides or joins two.
 */
export function* leavesOf<T extends Placed>(
	items: readonly T[],
	most: number,
	prefix = '',
): Generator<Leaf<T>> {
	if (items.length <= most) {
		if (items.length > 0) yield { prefix, items };
		return;
	}
	const first = items.findIndex(({ place }) => place[prefix.length] === '1');
	const middle = first < 0 ? items.length : first;
	yield* leavesOf(items.slice(0, middle), most, `${prefix}0`);
	yield* leavesOf(items.slice(middle), most, `${prefix}1`);
}

/** Returns the prefix of the leaf to which a place belongs, or would belong, among leaves with these prefixes. */
export function prefixAt(place: Place, prefixes: readonly string[]): string {
	for (let length = 0; ; length++) {
		const prefix = place.slice(0, length);
		const below = prefixes.filter((other) => other.startsWith(prefix));
		if (below.length === 0 || below.includes(prefix)) return prefix;
	}
}

/**
 * Returns the branches to divide anew when the leaves in `changed` have other sizes: each the smallest that contains the
 * leaf and whose parent has more than `most` items. `sizes` are those of all leaves, after the change.
 */
export function branchesOf(
	changed: Iterable<string>,
	sizes: ReadonlyMap<string, number>,
	most: number,
): string[] {
	const sizeOf = (branch: string) =>
		sizes.entries().reduce((sum, [prefix, size]) => sum + (prefix.startsWith(branch) ? size : 0), 0);
	const branches = new Set<string>();
	for (let branch of changed) {
		while (branch !== '' && sizeOf(branch.slice(0, -1)) <= most) branch = branch.slice(0, -1);
		branches.add(branch);
	}
	return [...branches].filter(
		(one) => ![...branches].some((other) => other !== one && one.startsWith(other)),
	);
}
