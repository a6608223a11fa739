import { contrastRatio } from './contrast.ts';
import { type Oklch, toHex, toOklch } from './oklch.ts';
import type { Hex } from './srgb.ts';

/** Minimum contrast of text, and of shapes that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11). */
export const TEXT = 4.5;
export const SHAPE = 3;

export type LeastContrast = typeof TEXT | typeof SHAPE;

/** The contrast that a colour needs. */
export interface Needed {
	on: readonly Hex[];
	least: LeastContrast;
}

const white: Hex = '#ffffff';
const black: Hex = '#000000';

/**
 * Returns `primary` if white text is readable on it, else the least darkened colour of its hue on which it is.
 * @throws When the colour is not written `#rrggbb`.
 */
export function nearestPassing(primary: Hex): Hex {
	const needed: Needed = { on: [white], least: TEXT };
	return passes(primary, needed) ? primary : darkened(toOklch(primary), needed);
}

/** Returns the colour, or the least darkened one that has the needed contrast, or black. */
export function darkened(colour: Oklch, needed: Needed): Hex {
	return shades(colour, 0).find((shade) => passes(shade, needed)) ?? black;
}

/** Returns the colour, or the least lightened one that has the needed contrast, or white. */
export function lightened(colour: Oklch, needed: Needed): Hex {
	return shades(colour, 1).find((shade) => passes(shade, needed)) ?? white;
}

const STEPS = 250;

/** Returns the colour and its shades up to black (0) or white (1). */
function shades(colour: Oklch, end: 0 | 1): IteratorObject<Hex> {
	return Array(STEPS)
		.keys()
		.map((step) => {
			const lightness = colour.lightness + ((end - colour.lightness) * step) / STEPS;
			return toHex({ ...colour, lightness });
		});
}

function passes(colour: Hex, { on, least }: Needed): boolean {
	return on.every((back) => contrastRatio(colour, back) >= least);
}
