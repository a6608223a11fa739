import type { ImageSize } from 'payload';

const widths = [400, 800, 1600];

function size(width: number, format: 'webp' | 'avif'): ImageSize {
	// AVIF at the default effort takes three seconds for the widest, at this one half a second, for a sixth more bytes.
	const options = format === 'avif' ? { quality: 55, effort: 1 } : { quality: 78 };
	return {
		name: `${format}${width}`,
		width,
		// A narrower original is kept as wide as it is, in every format.
		withoutEnlargement: true,
		formatOptions: { format, options },
		admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
	};
}

/** For the cards of social networks and messages, some of which show nothing but JPEG of this size. */
const share: ImageSize = {
	name: 'share',
	width: 1200,
	height: 630,
	// Of a smaller original too: a card without picture is worse than a soft one.
	withoutEnlargement: false,
	formatOptions: { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
	admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
};

/** What is made of a picture when it is uploaded. */
export const imageSizes: ImageSize[] = [
	...widths.flatMap((width) => [size(width, 'webp'), size(width, 'avif')]),
	share,
];
