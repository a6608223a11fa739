import type { ImageSize } from 'payload';

const widths = [400, 800, 1600];

function size(width: number, format: 'webp' | 'avif'): ImageSize {
	// The widest AVIF takes three seconds at the default effort, and half a second at this one for a sixth more bytes.
	const options =
		format === 'avif' ? { quality: 55, effort: 1, chromaSubsampling: '4:2:0' } : { quality: 78 };
	return {
		name: `${format}${width}`,
		width,
		// A narrower original keeps its width, in every format.
		withoutEnlargement: true,
		formatOptions: { format, options },
		admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
	};
}

/** For link previews of social networks and messengers, some of which show only JPEG of this size. */
const share: ImageSize = {
	name: 'share',
	width: 1200,
	height: 630,
	// Smaller originals are enlarged: a blurred preview is better than none.
	withoutEnlargement: false,
	formatOptions: { format: 'jpeg', options: { quality: 80 } },
	admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
};

/** The sizes generated when a picture is uploaded. */
export const imageSizes: ImageSize[] = [
	...widths.flatMap((width) => [size(width, 'webp'), size(width, 'avif')]),
	share,
];
