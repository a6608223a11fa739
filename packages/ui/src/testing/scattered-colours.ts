import type { Hex } from '../srgb.ts';

/** Returns colours scattered over all there are, the same at every run. */
export function scatteredColours(count: number): Hex[] {
	return Array.from(
		{ length: count },
		(_, index): Hex => `#${((index * 0x9e3779) % 0x1000000).toString(16).padStart(6, '0')}`,
	);
}
