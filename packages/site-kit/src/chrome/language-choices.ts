import { languageRoot, type Language } from '@portolano/content-models';
import type { Alternates } from '../definition.ts';
import type { PageContext } from '../page-context.ts';
import { languageNames } from './language-names.ts';

/** What a choice says when it leads to the home page, since the page isn't ready in that language. */
const onlyHome = {
	it: 'pagina iniziale, perché questa pagina non è in italiano',
	en: 'home page, because this page is not in English',
	de: 'Startseite, denn diese Seite gibt es nicht auf Deutsch',
	fr: 'page d’accueil, car cette page n’existe pas en français',
} as const satisfies Record<Language, string>;

/**
 * Returns the languages of the site, each with the address of this page in it or, if the page isn't ready in it, of the
 * home page in it: then its name says so.
 */
export function languageChoices(
	{ site, language }: Pick<PageContext, 'site' | 'language'>,
	alternates: Alternates,
) {
	return site.siteLanguages.map((choice) => ({
		code: choice.toUpperCase(),
		name:
			alternates[choice] === undefined
				? `${languageNames[choice]}: ${onlyHome[choice]}`
				: languageNames[choice],
		lang: choice,
		href: alternates[choice] ?? languageRoot(choice),
		current: choice === language,
	}));
}
