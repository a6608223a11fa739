import { MARK_PIXELS, MARK_PNG_MAX } from '@portolano/content-models';
import sharp from 'sharp';
import { z } from 'zod';
import type { BareMark } from './icons.ts';
import { MarkRefused } from './mark-refused.ts';
import { safeSvg } from './safe-svg.ts';

/** A mark as it is given: whatever else it has is made anew. */
export const givenMark = z.discriminatedUnion('format', [
	z.object({ format: z.literal('svg'), source: z.string() }),
	z.object({ format: z.literal('png'), data: z.base64() }),
]);

export interface CleanMark {
	mark: BareMark;
	/** What was left out of a drawing, in Italian. */
	removed: string[];
}

const PIXELS_MAX = 25_000_000;
const rasters = new Set(['png', 'jpeg', 'webp']);

async function squarePicture(bytes: Buffer): Promise<string> {
	const options = { limitInputPixels: PIXELS_MAX };
	const { format, pages = 1 } = await sharp(bytes, options).metadata();
	if (!rasters.has(format) || pages > 1)
		throw new MarkRefused(
			'Un simbolo è un disegno SVG o un’immagine ferma PNG, JPEG o WebP: scegli un altro file.',
		);
	const trimmed = await sharp(bytes, options).rotate().trim().png().toBuffer();
	const side = { width: MARK_PIXELS, height: MARK_PIXELS, fit: 'contain' } as const;
	const png = await sharp(trimmed, options)
		.resize({ ...side, background: { r: 0, g: 0, b: 0, alpha: 0 } })
		.png({ palette: true, compressionLevel: 9 })
		.toBuffer();
	if (png.length > MARK_PNG_MAX)
		throw new MarkRefused(
			`L’immagine pesa ancora ${Math.ceil(png.length / 1024)} KB, al massimo ${MARK_PNG_MAX / 1024}: usa un’immagine più semplice, o un disegno SVG.`,
		);
	return png.toString('base64');
}

async function cleanPicture(bytes: Buffer): Promise<CleanMark> {
	try {
		return { mark: { format: 'png', data: await squarePicture(bytes) }, removed: [] };
	} catch (cause) {
		if (cause instanceof MarkRefused) throw cause;
		throw new MarkRefused(
			'L’immagine non si legge, o ha più di 25 milioni di punti: salvala di nuovo come PNG, più piccola.',
			{ cause },
		);
	}
}

async function cleanDrawing(text: string): Promise<CleanMark> {
	const { source, isOneColour, removed } = safeSvg(text);
	const { channels } = await sharp(Buffer.from(source), { limitInputPixels: PIXELS_MAX })
		.stats()
		.catch((cause: unknown) => {
			throw new MarkRefused('Il disegno non si può mostrare: esportalo di nuovo dal programma di disegno.', {
				cause,
			});
		});
	if (channels[3]?.max === 0) throw new MarkRefused('Il disegno non mostra nulla: scegline un altro.');
	return { mark: { format: 'svg', source, isOneColour }, removed };
}

/**
 * Makes a mark safe: of a drawing only its shapes are kept, and a picture is written anew.
 * @throws {MarkRefused}
 */
export async function cleanMark(given: z.infer<typeof givenMark>): Promise<CleanMark> {
	if (given.format === 'svg') return cleanDrawing(given.source);
	return cleanPicture(Buffer.from(given.data, 'base64'));
}

/** Makes the bytes of a file a mark, whatever its name. @throws {MarkRefused} */
export async function markOfFile(bytes: Buffer): Promise<CleanMark> {
	const text = bytes.toString('utf8');
	const isMarkup = /^\uFEFF?\s*</.test(text.slice(0, 200));
	return isMarkup ? cleanDrawing(text) : cleanPicture(bytes);
}
