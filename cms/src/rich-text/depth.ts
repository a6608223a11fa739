function partsOf(value: unknown): unknown[] {
	return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/**
 * How many lists and objects stand inside one another in `value`; counting ends one above `most`. It goes on level by
 * level, for a value that is too deep would fill the stack of a function that calls itself.
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
