/** A colour written `#rrggbb`. */
export type Hex = `#${string}`;

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
	const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Hex): number[] {
	if (!/^#[0-9a-f]{6}$/i.test(colour)) {
		throw new Error(`“${colour}” is not a colour this design system can measure: write it as #rrggbb.`);
	}
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
