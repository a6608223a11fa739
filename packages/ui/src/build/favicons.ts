import sharp from 'sharp';
import { markDrawings } from '../marks.ts';
import type { MarkName } from '../marks.ts';
import type { Hex } from '../theme.ts';

const grounds: Record<MarkName, Hex> = {
	'dolphin-rider': '#0059b3',
	'dolphin-sun': '#04606b',
	'dolphin-shield': '#0b2545',
	'dolphin-triangle': '#0b3d31',
};

/** The icons that browsers and phones fetch by name without a `<link>`: `favicon.ico` and `apple-touch-icon.png`. */
export interface RootIcons {
	favicon: Buffer;
	appleTouchIcon: Buffer;
}

/** Builds the icons of a mark that are fetched by name. */
export async function rootIconsOf(mark: MarkName): Promise<RootIcons> {
	const { svg } = await faviconOf(mark);
	const square = (size: number) => sharp(svg).resize(size).png({ palette: true }).toBuffer();
	return { favicon: iconFile(await square(FAVICON), FAVICON), appleTouchIcon: await square(180) };
}

const FAVICON = 32;

/** Builds an ICO file with a single image, which may be a PNG since Windows Vista. */
function iconFile(png: Buffer, size: number): Buffer {
	const header = Buffer.alloc(22);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(1, 4);
	header.writeUInt8(size, 6);
	header.writeUInt8(size, 7);
	header.writeUInt16LE(1, 10);
	header.writeUInt16LE(32, 12);
	header.writeUInt32LE(png.length, 14);
	header.writeUInt32LE(header.length, 18);
	return Buffer.concat([header, png]);
}

/** Builds the favicon of a mark, white on its colour: an SVG, and a PNG of 192 pixels for browsers that need one. */
export async function faviconOf(mark: MarkName): Promise<{ svg: Buffer; png: Buffer }> {
	const svg = Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="192" height="192" fill="#fff" color="#fff">` +
			`<rect width="64" height="64" rx="14" fill="${grounds[mark]}"/>` +
			`<g transform="translate(8 8) scale(.75)">${markDrawings[mark]}</g></svg>`,
	);
	return { svg, png: await sharp(svg).png({ palette: true }).toBuffer() };
}
