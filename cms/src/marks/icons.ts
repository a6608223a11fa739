import { MARK_PIXELS, type MarkIcons } from '@portolano/content-models';
import sharp from 'sharp';

/** A mark without the pictures that are made from it. */
export type BareMark =
	{ format: 'svg'; source: string; isOneColour: boolean } | { format: 'png'; data: string };

/** What the pictures are made from. */
interface IconSource {
	mark: BareMark;
	/** Colour behind marks of one colour, `#rrggbb`. */
	primary: string;
}

/** Behind the icons of a site that has no main colour yet. */
export const NEUTRAL_COLOUR = '#5a6772';

const clear = { r: 0, g: 0, b: 0, alpha: 0 };
const sharpOptions = { limitInputPixels: 4096 * 4096 };

/** Renders a mark as a PNG in a square, on nothing; one of one colour in white. */
async function square(mark: BareMark, size: number): Promise<Buffer> {
	const fit = { width: size, height: size, fit: 'contain', background: clear } as const;
	if (mark.format === 'png')
		return sharp(Buffer.from(mark.data, 'base64'), sharpOptions).resize(fit).png().toBuffer();
	const sized = mark.source.replace('<svg ', `<svg width="${size}" height="${size}" `);
	const drawn = sharp(Buffer.from(sized), sharpOptions).resize(fit).ensureAlpha();
	if (!mark.isOneColour) return drawn.png().toBuffer();
	const alpha = await drawn.extractChannel('alpha').toColourspace('b-w').raw().toBuffer();
	const white = { width: size, height: size, channels: 3, background: '#ffffff' } as const;
	return sharp({ create: white })
		.joinChannel(alpha, { raw: { width: size, height: size, channels: 1 } })
		.png()
		.toBuffer();
}

const isWhite = (mark: BareMark) => mark.format === 'svg' && mark.isOneColour;

/** Side of a mark in its icon. */
const USUAL_SIDE = 0.76;

/**
 * The square whose corners touch the safe zone of an icon that launchers cut to a shape of their own: a circle of 80 % of
 * its width (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
const MASKABLE_SIDE = 0.8 / Math.SQRT2;

/** A square icon: white on the colour of the site, or a mark of several colours on white. */
async function icon({ mark, primary }: IconSource, size: number, side = USUAL_SIDE): Promise<Buffer> {
	const inner = Math.floor(size * side);
	const background = isWhite(mark) ? primary : '#ffffff';
	return sharp({ create: { width: size, height: size, channels: 3, background } })
		.composite([{ input: await square(mark, inner), gravity: 'centre' }])
		.png({ palette: true })
		.toBuffer();
}

const social = { width: 1200, height: 630 };

async function socialPicture({ mark, primary }: IconSource): Promise<Buffer> {
	const side = 320;
	const card = isWhite(mark)
		? []
		: [
				{
					input: await sharp({ create: { ...cardOf(side), background: '#ffffff' } })
						.png()
						.toBuffer(),
				},
			];
	return sharp({ create: { ...social, channels: 3, background: primary } })
		.composite([...card, { input: await square(mark, side), gravity: 'centre' }])
		.jpeg({ quality: 82, mozjpeg: true })
		.toBuffer();
}

const cardOf = (side: number) => ({ width: side + 120, height: side + 120, channels: 3 as const });

/** Puts a PNG into an ICO file, which may hold one since Windows Vista. */
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

/** Makes the pictures that programs fetch from a mark; equal marks and colours make equal bytes. */
export async function iconsOf(source: IconSource): Promise<MarkIcons> {
	const favicon = iconFile(await icon(source, 32), 32);
	const [touch, small, large, maskableSmall, maskableLarge] = await Promise.all([
		icon(source, 180),
		icon(source, 192),
		icon(source, MARK_PIXELS),
		icon(source, 192, MASKABLE_SIDE),
		icon(source, MARK_PIXELS, MASKABLE_SIDE),
	]);
	const base64 = (bytes: Buffer) => bytes.toString('base64');
	return {
		favicon: base64(favicon),
		touch: base64(touch),
		small: base64(small),
		large: base64(large),
		maskableSmall: base64(maskableSmall),
		maskableLarge: base64(maskableLarge),
		social: base64(await socialPicture(source)),
	};
}
