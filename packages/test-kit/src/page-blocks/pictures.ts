import { createHash } from 'node:crypto';
import { BLOCK_PICTURES_MAX, type MediaVariant, type Published } from '@portolano/content-models';
import { buildMedia } from '../build/files.ts';
import { inItalian } from '../text.ts';

const formats = ['webp', 'avif'] as const;
const widths = [400, 800, 1600];

function variant(name: string, width: number, format: (typeof formats)[number]): MediaVariant {
	const sha256 = createHash('sha256').update(`${name} ${width} ${format}`).digest('hex');
	const file = { sha256, bytes: 40_000, mime: `image/${format}`, name: `${name}-${width}.${format}` };
	return { width, height: Math.round((width * 9) / 16), format, file };
}

/**
 * As many pictures as the blocks of one page may have, each in as many formats and widths as the CMS makes. Their files
 * have no bytes: they are for the size of pages alone.
 */
export const blockPictures: readonly Published<'media'>[] = Array.from(
	{ length: BLOCK_PICTURES_MAX },
	(_, index) => {
		const name = `blocchi-${index + 1}`;
		return buildMedia({
			id: `media-${name}`,
			alternativeText: inItalian(`Barche all’ormeggio nel porto vecchio, numero ${index + 1}`),
			caption: inItalian('Le barche dei pescatori prima dell’alba, viste dal molo di levante.'),
			variants: formats.flatMap((format) => widths.map((width) => variant(name, width, format))),
		});
	},
);
