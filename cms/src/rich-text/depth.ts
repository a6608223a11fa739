function partsOf(value: unknown): unknown[] {
	return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/**
 * Returns how deeply lists and objects are nested in `value`, at most `most` + 1. Works level by level, because a
 * recursive function would overflow the stack on a very deep value.
 */
export function depthOf(value: unknown, most: number): number {
	let level: unknown[] = [value];
	let depth = 0;
	while (depth <= most) {
		level = level.flatMap(partsOf);
		if (level.length === 0) return depth;
		depth += 1;
	}
	return depth;
}
