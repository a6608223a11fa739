import type { PictureProps } from '../props.ts';

/** Pictures for examples, served by the gallery. */
export const pictures = {
	sea: {
		src: '/samples/sea-1200.jpg',
		srcset: '/samples/sea-600.jpg 600w, /samples/sea-1200.jpg 1200w',
		sources: [{ type: 'image/webp', srcset: '/samples/sea-600.webp 600w, /samples/sea-1200.webp 1200w' }],
		sizes: '(min-width: 62rem) 50vw, 100vw',
		alt: 'Il mare al tramonto, con le barche all’ancora',
		width: 1200,
		height: 800,
	},
	castle: {
		src: '/samples/castle-1200.jpg',
		sources: [
			{ type: 'image/webp', srcset: '/samples/castle-600.webp 600w, /samples/castle-1200.webp 1200w' },
		],
		sizes: '(min-width: 62rem) 33vw, 100vw',
		alt: 'Le torri del castello sul canale',
		width: 1200,
		height: 800,
	},
	island: {
		src: '/samples/island-1200.jpg',
		sources: [
			{ type: 'image/webp', srcset: '/samples/island-600.webp 600w, /samples/island-1200.webp 1200w' },
		],
		sizes: '(min-width: 62rem) 33vw, 100vw',
		alt: 'Un’isola bassa all’orizzonte',
		width: 1200,
		height: 800,
	},
} satisfies Record<string, PictureProps>;
