import sharp from 'sharp';
import { markDrawings } from '../marks.ts';
import type { MarkName } from '../marks.ts';
import type { Hex } from '../look.ts';

const grounds: Record<MarkName, Hex> = {
	taranto: '#0059b3',
	'visit-taranto': '#04606b',
	'polizia-locale': '#0b2545',
	'protezione-civile': '#0b3d31',
};

/** A mark in white on its colour, for the tab of the browser: an SVG, and a PNG of 192 pixels for who needs one. */
export async function faviconOf(mark: MarkName): Promise<{ svg: Buffer; png: Buffer }> {
	const svg = Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="192" height="192" fill="#fff" color="#fff">` +
			`<rect width="64" height="64" rx="14" fill="${grounds[mark]}"/>` +
			`<g transform="translate(8 8) scale(.75)">${markDrawings[mark]}</g></svg>`,
	);
	return { svg, png: await sharp(svg).png({ palette: true }).toBuffer() };
}
