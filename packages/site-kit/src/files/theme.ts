import type { Published } from '@portolano/content-models';
import { darkMapRules } from '@portolano/map';
import { darkRules } from '@portolano/ui/dark-rules.ts';
import { darkThemeOf } from '@portolano/ui/dark-theme-of.ts';
import { markRule } from '@portolano/ui/mark-rule.ts';
import { withNationalFont } from '@portolano/ui/national-font.ts';
import { nearestPassing } from '@portolano/ui/passing.ts';
import { themeOf } from '@portolano/ui/theme-of.ts';
import type { Theme, ThemeChoice } from '@portolano/ui/theme.ts';
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
	const computed = themeOf(choiceOf(theme));
	return kind === 'portal' ? withNationalFont(computed) : computed;
}

const choiceOf = (theme: Published<'site'>['theme']): ThemeChoice => ({
	...theme,
	primary: nearestPassing(theme.primary),
});

/** Whether a site is dark for those who prefer it: sites for visitors are; the national model has light pages alone. */
export const isDarkToo = ({ kind }: Pick<Published<'site'>, 'kind'>): boolean => kind === 'brand';

/** A mark in colours of its own was made for light pages: in the dark it keeps a light plate. */
const markPlate = `.pt-mark{background-color:#fff;border-radius:8px;box-shadow:0 0 0 4px #fff}`;

/** Returns the rules of a site for those who prefer dark pages; none where it has light pages alone. */
export function darkRulesOf(site: Pick<Published<'site'>, 'theme' | 'kind' | 'mark'>): string {
	if (!isDarkToo(site)) return '';
	const plate = markFileOf(site).isOneColour ? '' : markPlate;
	return darkRules(darkThemeOf(choiceOf(site.theme)), darkMapRules + plate);
}

/** Route of the stylesheet of the site's theme and mark. */
export function themeFile(): Route {
	const file = textFile({
		path: themePath,
		contentType: 'text/css; charset=utf-8',
		text: ({ site }) => tokensOf(themeOfSite(site)) + markRule(markFileOf(site)) + darkRulesOf(site),
	});
	// Like a page, it goes online before the lists, because all of them load it.
	return { ...file, rank: 'page' };
}
