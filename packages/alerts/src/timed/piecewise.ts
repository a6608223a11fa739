import type { TimedFile, TimedPart } from '@portolano/content-models';

/**
 * Returns a file whose text changes at `boundaries` (milliseconds since 1970) and is `textAt` between them. Boundaries that
 * have passed at `now` are left out.
 */
export function piecewise(
	boundaries: Iterable<number>,
	now: number,
	textAt: (instant: number) => string,
): TimedFile {
	const coming = [...new Set(boundaries)].filter((at) => at > now).sort((one, other) => one - other);
	return [now, ...coming].reduce<readonly TimedPart[]>((parts, at) => {
		const text = textAt(at);
		const before = parts.at(-1);
		if (!before) return [{ text }];
		return before.text === text
			? parts
			: [...parts.slice(0, -1), { ...before, until: at }, { from: at, text }];
	}, []);
}
