/** A run of words that is in both texts, or in one of them. */
export interface Part {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** Most comparisons of words; longer texts are told as wholes, so that a comparison never takes long. */
const COMPARISONS_MAX = 4_000_000;

const wordsIn = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/**
 * Joins what was removed and what was added between two runs of words that stayed. Spaces alone are no such run: between
 * changes they would cut one sentence into many pieces.
 */
function joined(parts: readonly Part[]): Part[] {
	const found: Part[] = [];
	let [removed, added, same] = ['', '', ''];
	const endChange = () => {
		if (removed !== '') found.push({ kind: 'removed', text: removed });
		if (added !== '') found.push({ kind: 'added', text: added });
		if (same !== '') found.push({ kind: 'same', text: same });
		[removed, added, same] = ['', '', ''];
	};
	for (const { kind, text } of parts) {
		const isApart = same.trim() !== '' || removed + added === '';
		if (kind === 'same') same += text;
		else if (same !== '' && isApart) endChange();
		else [removed, added, same] = [removed + same, added + same, ''];
		if (kind === 'removed') removed += text;
		if (kind === 'added') added += text;
	}
	endChange();
	return found;
}

/** Lengths of the longest common runs of words from each place on, for every pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
	const width = after.length + 1;
	const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(width));
	for (let row = before.length - 1; row >= 0; row -= 1) {
		const [own, below] = [lengths[row], lengths[row + 1]];
		if (!own || !below) continue;
		for (let column = after.length - 1; column >= 0; column -= 1)
			own[column] =
				before[row] === after[column]
					? (below[column + 1] ?? 0) + 1
					: Math.max(below[column] ?? 0, own[column + 1] ?? 0);
	}
	return lengths;
}

function partsBetween(before: readonly string[], after: readonly string[]): Part[] {
	if (before.length * after.length > COMPARISONS_MAX)
		return [
			{ kind: 'removed', text: before.join('') },
			{ kind: 'added', text: after.join('') },
		];
	const lengths = commonLengths(before, after);
	const parts: Part[] = [];
	let [row, column] = [0, 0];
	while (row < before.length || column < after.length) {
		const [old, fresh] = [before[row], after[column]];
		if (old !== undefined && old === fresh) {
			parts.push({ kind: 'same', text: old });
			row += 1;
			column += 1;
		} else if (
			old !== undefined &&
			(fresh === undefined || (lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0))
		) {
			parts.push({ kind: 'removed', text: old });
			row += 1;
		} else {
			parts.push({ kind: 'added', text: fresh ?? '' });
			column += 1;
		}
	}
	return parts;
}

function commonStart(before: readonly string[], after: readonly string[]): number {
	let length = 0;
	while (length < before.length && before[length] === after[length]) length += 1;
	return length;
}

/** Returns what differs between two texts, word by word, in the order of reading. */
export function wordDifferences(before: string, after: string): Part[] {
	const [old, fresh] = [wordsIn(before), wordsIn(after)];
	const start = commonStart(old, fresh);
	const [oldRest, freshRest] = [old.slice(start), fresh.slice(start)];
	const end = commonStart(oldRest.toReversed(), freshRest.toReversed());
	return joined([
		{ kind: 'same', text: old.slice(0, start).join('') },
		...partsBetween(oldRest.slice(0, oldRest.length - end), freshRest.slice(0, freshRest.length - end)),
		{ kind: 'same', text: oldRest.slice(oldRest.length - end).join('') },
	]);
}
