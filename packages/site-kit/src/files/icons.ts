import type { MarkIcons } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import type { WebManifestIcon } from '@portolano/feeds';
import type { Route } from '../definition.ts';
import { byteFile } from '../routes/byte-files.ts';

/** Paths of the pictures made from the mark of the site. They are always the same, so that another mark changes no page. */
export const iconPaths: Record<keyof MarkIcons, PagePath> = {
	// Browsers and phones fetch these two by name, even without a link.
	favicon: '/favicon.ico',
	touch: '/apple-touch-icon.png',
	small: '/icona-192.png',
	large: '/icona-512.png',
	social: '/immagine-del-sito.jpg',
};

/** Width and height of the picture that is shown beside links to the site. */
export const socialSize = { width: 1200, height: 630 };

/** The icons of the web manifest. */
export const manifestIcons: WebManifestIcon[] = [
	{ src: iconPaths.small, sizes: '192x192', type: 'image/png' },
	{ src: iconPaths.large, sizes: '512x512', type: 'image/png' },
];

const iconFile = (name: keyof MarkIcons, contentType: string): Route =>
	byteFile({
		path: iconPaths[name],
		contentType,
		bytes: ({ site }) => Buffer.from(site.mark.icons[name], 'base64'),
	});

/** Routes of the pictures made from the mark of the site. */
export function iconFiles(): Route[] {
	return [
		iconFile('favicon', 'image/x-icon'),
		iconFile('touch', 'image/png'),
		iconFile('small', 'image/png'),
		iconFile('large', 'image/png'),
		iconFile('social', 'image/jpeg'),
	];
}
