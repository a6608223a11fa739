/** Shorter words resemble too many others to be guessed. */
const LENGTH_MIN = 4;
const LONG = 8;

/**
 * Whether two words differ by a typing mistake: one letter added, missing, changed or swapped; two in words of 8
 * letters and more.
 */
export function isNear(word: string, other: string): boolean {
	if (other.length < LENGTH_MIN || word[0] !== other[0]) return false;
	const allowed = other.length >= LONG ? 2 : 1;
	if (Math.abs(word.length - other.length) > allowed) return false;
	return distance(word, other) <= allowed;
}

/** Damerau-Levenshtein distance, optimal string alignment. */
function distance(a: string, b: string): number {
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
