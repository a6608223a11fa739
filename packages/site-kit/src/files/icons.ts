import type { WebManifestIcon } from '@portolano/feeds';
import { themes } from '@portolano/ui/themes.ts';
import type { MarkName } from '@portolano/ui/marks.ts';
import { marks } from 'virtual:portolano-ui';

/** The mark of the site as icons of an application. */
export function manifestIcons(mark: MarkName): WebManifestIcon[] {
	const { svg, png } = marks[mark];
	return [
		{ src: svg, sizes: 'any', type: 'image/svg+xml' },
		{ src: png, sizes: '512x512', type: 'image/png' },
	];
}

/** Colour of the bars around the page. */
export function themeColor(theme: string): string {
	return themes[theme]?.primary ?? '#0059b3';
}
