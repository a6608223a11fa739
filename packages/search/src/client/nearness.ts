/** Shorter words resemble too many others to be guessed. */
const LENGTH_MIN = 4;
const LONG = 8;

/**
 * Whether two words differ by a typing mistake: one letter added, missing, changed or swapped; two in words of 8
 * letters and more.
 */
export function isNear(word: string, other: string): boolean {
	const allowed = mistakesIn(other);
	if (allowed === 0 || word[0] !== other[0]) return false;
	if (Math.abs(word.length - other.length) > allowed) return false;
	return distance(word, other) <= allowed;
}

/** How many typing mistakes a word may have: none in a short one. */
export function mistakesIn({ length }: string): number {
	return length < LENGTH_MIN ? 0 : length >= LONG ? 2 : 1;
}

/** Damerau-Levenshtein distance, optimal string alignment. */
export function distance(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const options = [
				(above[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (isSame ? 0 : 1),
			];
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (isSwap) options.push((before[column - 2] ?? 0) + 1);
			current.push(Math.min(...options));
		}
		before = above;
		above = current;
	}
	return above[b.length] ?? 0;
}
