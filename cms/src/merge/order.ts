type Keys = readonly string[];

const isSameOrder = (one: Keys, other: Keys) =>
	one.length === other.length && one.every((key, index) => key === other[index]);

/** Which side moved rows of a list, of those that all three have. */
export function whoMoved({ base, mine, theirs }: { base: Keys; mine: Keys; theirs: Keys }) {
	const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
	const common = (keys: Keys) =>
		keys.filter((key) => inBase.has(key) && inMine.has(key) && inTheirs.has(key));
	if (isSameOrder(common(mine), common(theirs))) return 'nobody';
	if (isSameOrder(common(theirs), common(base))) return 'mine';
	return isSameOrder(common(mine), common(base)) ? 'theirs' : 'both';
}

/** Puts the keys that only `other` has where they stand there: each after the one before it. */
export function woven(spine: Keys, other: Keys): string[] {
	const keys = [...spine];
	let after = -1;
	for (const key of other) {
		const known = keys.indexOf(key);
		if (known === -1) keys.splice(after + 1, 0, key);
		after = known === -1 ? after + 1 : known;
	}
	return keys;
}
