import { languageRoot, languages, type Language } from '@portolano/content-models';
import type { Alternates } from '@portolano/site-kit/definition.ts';
import { pagesOf } from '@portolano/site-kit/data.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import type { StoreView } from '@portolano/content-store';
import { isSpoken } from './language.ts';
import { comingEvents, EVENTS_PAGE, eventsOver, itinerariesIn, storiesIn } from './lists.ts';
import { LONG_LIST } from './plan/place-lists.ts';
import { placesToSee } from './plan/places-to-see.ts';
import { isPlanPath, planTwin } from './plan/twins.ts';
import { broadTypes, isTypeUsed, typePath } from './place-types.ts';
import { sectionPairs, type SectionName } from './sections.ts';

type Page = Pick<PageContext, 'view' | 'path' | 'language'>;

/** Returns the addresses of a page without a document (a list or a static page) in each language that has it. */
export function alternatesOf({ view, path, language }: Page): Alternates {
	const alternates: Alternates = { [language]: path };
	for (const other of languages.filter((one) => one !== language && isSpoken(view, one))) {
		const twin = twinOf({ view, path, language }, other);
		if (twin !== undefined) alternates[other] = twin;
	}
	return alternates;
}

function twinOf({ view, path, language: own }: Page, other: Language): string | undefined {
	if (path === languageRoot(own)) return languageRoot(other);
	const type = broadTypes.find((broad) => path === typePath(own, broad));
	if (type) return isTypeUsed(view, other, type) ? typePath(other, type) : undefined;
	if (isPlanPath(path, own)) return planTwin({ view, path, language: own }, other);
	return twinOfSection({ view, path, language: own }, other);
}

function twinOfSection({ view, path, language: own }: Page, other: Language): string | undefined {
	const [section] = sectionPairs(own, other)
		.filter(({ from }) => path.startsWith(from.href))
		.toSorted((one, another) => another.from.href.length - one.from.href.length);
	if (!section) return undefined;
	const rest = path.slice(section.from.href.length);
	const number = rest === '' ? 1 : Number(rest.replace('/', ''));
	const count = numberedLists[section.name]?.(view, other) ?? 1;
	return number <= count ? `${section.to.href}${rest}` : undefined;
}

/** Counts the pages of a list in a language, in the same way as its route. */
const numberedLists: Partial<Record<SectionName, (view: StoreView, language: Language) => number>> = {
	places: (view, language) => Math.max(1, Math.ceil(placesToSee(view, language).length / LONG_LIST)),
	events: (view, language) => Math.max(1, pagesOf(view, comingEvents(language), EVENTS_PAGE)),
	pastEvents: (view, language) => pagesOf(view, eventsOver(language)),
	itineraries: (view, language) => Math.max(1, pagesOf(view, itinerariesIn(language))),
	stories: (view, language) => Math.max(1, pagesOf(view, storiesIn(language))),
};
