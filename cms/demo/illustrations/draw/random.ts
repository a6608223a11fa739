/** Returns a generator of numbers in [0, 1), always the same for a seed, so that pictures are reproducible. */
export function chance(seed: number): () => number {
	let state = (seed * 2654435761) % 4294967296;
	return () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
}

/** Returns a function for numbers between two bounds, from a generator of numbers in [0, 1). */
export function between(next: () => number): (low: number, high: number) => number {
	return (low, high) => low + next() * (high - low);
}

/** An element chosen by a number in [0, 1). */
export function pick<T>(list: readonly [T, ...T[]], value: number): T {
	return list[Math.floor(value * list.length)] ?? list[0];
}
