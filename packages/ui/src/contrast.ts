import { type Hex, linearLight } from './srgb.ts';

/**
 * Returns the WCAG 2.2 contrast ratio of two colours, from 1 to 21.
 * @throws When a colour is not written `#rrggbb`.
 */
export function contrastRatio(one: Hex, other: Hex): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Returns the relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
function luminance(colour: Hex): number {
	const [red, green, blue] = linearLight(colour);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
