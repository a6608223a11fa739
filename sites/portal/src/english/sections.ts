import { portalSections as at, type Section as Address } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { type Section, stepTo } from '../sections.ts';
import { hasEnglish, hasInEnglish } from './english-pages.ts';

/** A page of the English portal that lists others, and when there is one. */
export interface EnglishSection extends Section {
	readonly address: Address;
	readonly isThere: (view: StoreView) => boolean;
}

function section(address: Address, lead: string, isThere = hasEnglish): EnglishSection {
	return { ...stepTo(address, { language: 'en' }), lead, address, isThere };
}

/** The sections that the English portal can have: those of which nothing is translated have no page. */
export const englishSections = {
	services: section(at.services, 'The services of the city that are explained in English.', (view) =>
		hasInEnglish(view, 'service'),
	),
	offices: section(at.offices, 'Where they are, when they are open, how to reach them.', (view) =>
		hasInEnglish(view, 'office'),
	),
	topics: section(at.topics, 'Services and offices by topic.', (view) => hasInEnglish(view, 'topic')),
	alerts: section(at.alerts, 'Current and past alerts.'),
	search: section(at.search, 'Search the English pages.'),
	index: section(at.index, 'The English pages in alphabetical order.'),
	siteMap: section(at.siteMap, 'All the English pages of this site.'),
} as const satisfies Record<string, EnglishSection>;

const { services, offices, topics, alerts } = englishSections;

/** Returns the items of the English menu: the sections with something in English. */
export function menuSections(view: StoreView): EnglishSection[] {
	return [services, offices, topics, alerts].filter(({ isThere }) => isThere(view));
}
