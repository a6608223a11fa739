import type { Published } from '@portolano/content-models';
import { markRule } from '@portolano/ui/mark-rule.ts';
import { withNationalFont } from '@portolano/ui/national-font.ts';
import { nearestPassing } from '@portolano/ui/passing.ts';
import { themeOf } from '@portolano/ui/theme-of.ts';
import type { Theme } from '@portolano/ui/theme.ts';
import { tokensOf } from '@portolano/ui/tokens.ts';
import type { Route } from '../definition.ts';
import { textFile } from '../routes/text-files.ts';
import { markFileOf } from './mark.ts';

/** Path of the stylesheet of the site's theme and mark. It is always the same, so that another changes no page. */
export const themePath = '/tema.css';

/**
 * Returns the theme of a site. A primary colour on which white text can't be read gives way to the nearest on which it
 * can: the CMS refuses such a colour, but drafts, and logs written without the CMS, may have one.
 */
export function themeOfSite({ theme, kind }: Pick<Published<'site'>, 'theme' | 'kind'>): Theme {
	const computed = themeOf({ ...theme, primary: nearestPassing(theme.primary) });
	return kind === 'portal' ? withNationalFont(computed) : computed;
}

/** Route of the stylesheet of the site's theme and mark. */
export function themeFile(): Route {
	const file = textFile({
		path: themePath,
		contentType: 'text/css; charset=utf-8',
		text: ({ site }) => tokensOf(themeOfSite(site)) + markRule(markFileOf(site)),
	});
	// Like a page, it goes online before the lists, because all of them load it.
	return { ...file, rank: 'page' };
}
