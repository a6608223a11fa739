import { languageRoot, type Language } from '@portolano/content-models';
import type { Alternates } from '../definition.ts';
import type { PageContext } from '../page-context.ts';

const names = { it: 'Italiano', en: 'English', de: 'Deutsch', fr: 'Français' } as const satisfies Record<
	Language,
	string
>;

/**
 * Returns the languages of the site, each with the address of this page in it or, if the page isn't ready in it, of the
 * home page in it.
 */
export function languageChoices(
	{ site, language }: Pick<PageContext, 'site' | 'language'>,
	alternates: Alternates,
) {
	return site.siteLanguages.map((choice) => ({
		code: choice.toUpperCase(),
		name: names[choice],
		lang: choice,
		href: alternates[choice] ?? languageRoot(choice),
		current: choice === language,
	}));
}
