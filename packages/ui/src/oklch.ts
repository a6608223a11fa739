import { type Hex, hexOf, linearLight, type Triple } from './srgb.ts';

// Our own conversion, because a colour library is a hundred times the code of the two functions that are needed.
// The matrices are those of CSS Color 4, https://www.w3.org/TR/css-color-4/#color-conversion-code.

/** A colour in OKLCH, where equal steps of lightness look equal whatever the hue. */
export interface Oklch {
	/** From 0 (black) to 1 (white). */
	lightness: number;
	/** From 0 (grey) to about 0.3. */
	chroma: number;
	/** In radians. */
	hue: number;
}

/** @throws When the colour is not written `#rrggbb`. */
export function toOklch(colour: Hex): Oklch {
	const [lightness, a, b] = multiply(labOfCones, map(multiply(conesOfLight, linearLight(colour)), Math.cbrt));
	return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** Returns the nearest colour of the same lightness and hue that screens can show: only the chroma is reduced. */
export function toHex(colour: Oklch): Hex {
	if (isShown(lightOf(colour))) return hexOf(lightOf(colour));
	let [shown, tooVivid] = [0, colour.chroma];
	for (let halvings = 0; halvings < 12; halvings++) {
		const chroma = (shown + tooVivid) / 2;
		if (isShown(lightOf({ ...colour, chroma }))) shown = chroma;
		else tooVivid = chroma;
	}
	return hexOf(lightOf({ ...colour, chroma: shown }));
}

function lightOf({ lightness, chroma, hue }: Oklch): Triple {
	const lab: Triple = [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
	return multiply(
		lightOfCones,
		map(multiply(conesOfLab, lab), (cone) => cone ** 3),
	);
}

function isShown(light: Triple): boolean {
	return light.every((channel) => channel > -0.0005 && channel < 1.0005);
}

type Matrix = readonly [Triple, Triple, Triple];

const conesOfLight: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005],
];

const labOfCones: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766],
];

const conesOfLab: Matrix = [
	[1, 0.3963377774, 0.2158037573],
	[1, -0.1055613458, -0.0638541728],
	[1, -0.0894841775, -1.291485548],
];

const lightOfCones: Matrix = [
	[4.0767416621, -3.3077115913, 0.2309699292],
	[-1.2684380046, 2.6097574011, -0.3413193965],
	[-0.0041960863, -0.7034186147, 1.707614701],
];

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
	const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function map([x, y, z]: Triple, change: (value: number) => number): Triple {
	return [change(x), change(y), change(z)];
}
