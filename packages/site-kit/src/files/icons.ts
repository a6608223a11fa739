import type { WebManifestIcon } from '@portolano/feeds';
import type { MarkName } from '@portolano/ui/marks.ts';
import { marks, rootIcons } from 'virtual:portolano-ui';
import type { Route } from '../definition.ts';
import { byteFile } from '../routes/byte-files.ts';

/** Returns the mark of the site as icons for the web manifest. */
export function manifestIcons(mark: MarkName): WebManifestIcon[] {
	const { svg, png } = marks[mark];
	return [
		{ src: svg, sizes: 'any', type: 'image/svg+xml' },
		{ src: png, sizes: '512x512', type: 'image/png' },
	];
}

/** Routes of the icons that browsers and phones fetch by name, without a link. */
export function rootIconFiles(): Route[] {
	return [
		byteFile({
			path: '/favicon.ico',
			contentType: 'image/x-icon',
			bytes: ({ site }) => Buffer.from(rootIcons[site.mark].favicon, 'base64'),
		}),
		byteFile({
			path: '/apple-touch-icon.png',
			contentType: 'image/png',
			bytes: ({ site }) => Buffer.from(rootIcons[site.mark].appleTouchIcon, 'base64'),
		}),
	];
}
