import type { MarkIcons, Published } from '@portolano/content-models';
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
	maskableSmall: '/icona-ritagliabile-192.png',
	maskableLarge: '/icona-ritagliabile-512.png',
	social: '/immagine-del-sito.jpg',
};

/** Width and height of the picture that is shown beside links to the site. */
export const socialSize = { width: 1200, height: 630 };

const entries = [
	['small', '192x192', undefined],
	['large', '512x512', undefined],
	['maskableSmall', '192x192', 'maskable'],
	['maskableLarge', '512x512', 'maskable'],
] as const;

/** Returns the icons of the web manifest that the site has. */
export function manifestIcons({ mark }: Pick<Published<'site'>, 'mark'>): WebManifestIcon[] {
	return entries
		.filter(([name]) => mark.icons[name] !== undefined)
		.map(([name, sizes, purpose]) => ({
			src: iconPaths[name],
			sizes,
			type: 'image/png',
			...(purpose && { purpose }),
		}));
}

const iconFile = (name: keyof MarkIcons, contentType: string): Route =>
	byteFile({
		path: iconPaths[name],
		contentType,
		bytes: ({ site }) => Buffer.from(site.mark.icons[name] ?? '', 'base64'),
		when: (view) => view.site().mark.icons[name] !== undefined,
	});

/** Routes of the pictures made from the mark of the site. */
export function iconFiles(): Route[] {
	return [
		iconFile('favicon', 'image/x-icon'),
		iconFile('touch', 'image/png'),
		iconFile('small', 'image/png'),
		iconFile('large', 'image/png'),
		iconFile('maskableSmall', 'image/png'),
		iconFile('maskableLarge', 'image/png'),
		iconFile('social', 'image/jpeg'),
	];
}
