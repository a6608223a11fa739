/** A colour written `#rrggbb`. */
export type Hex = `#${string}`;

/** Red, green and blue (or any three coordinates of a colour). */
export type Triple = readonly [number, number, number];

/**
 * Returns the linear light of red, green and blue, each from 0 to 1.
 * @throws When the colour is not written `#rrggbb`.
 */
export function linearLight(colour: Hex): Triple {
	if (!/^#[0-9a-f]{6}$/i.test(colour)) {
		throw new Error(`“${colour}” is not a colour this design system can measure: write it as #rrggbb.`);
	}
	return [linear(colour.slice(1, 3)), linear(colour.slice(3, 5)), linear(colour.slice(5, 7))];
}

/** The reverse of {@link linearLight}; light outside 0 to 1 is clipped. */
export function hexOf(light: Triple): Hex {
	return `#${light.map(encoded).join('')}`;
}

function linear(digits: string): number {
	const channel = Number.parseInt(digits, 16) / 255;
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): string {
	const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
	const byte = Math.round(Math.min(Math.max(channel, 0), 1) * 255);
	return byte.toString(16).padStart(2, '0');
}
