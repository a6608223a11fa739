import type { ServiceCategoryCode } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { topicCardFields } from '@portolano/site-kit/cards.ts';
import { isUsed } from '@portolano/site-kit/data.ts';
import { usedCategories } from '../categories.ts';
import { allOffices, allServices, servicesIn } from '../lists.ts';
import { hasEnglish } from './english-pages.ts';

// The query of each English list: only documents that are ready in English, so that no page mixes two languages.

const inEnglish = { languages: 'en' } as const;

export const englishServices = { ...allServices, where: inEnglish } as const;

export const englishOffices = { ...allOffices, where: inEnglish } as const;

export const englishTopics = {
	type: 'topic',
	select: topicCardFields,
	where: inEnglish,
	order: { by: 'code', direction: 'ascending' },
} as const;

/** Returns the query for the English services of a category. */
export function englishServicesIn(category: ServiceCategoryCode) {
	const { where, ...list } = servicesIn(category);
	return { ...list, where: { ...where, ...inEnglish } } as const;
}

/** Returns the categories that have services in English; none where the site has no English. */
export function englishCategories(view: StoreView): ServiceCategoryCode[] {
	if (!hasEnglish(view)) return [];
	return usedCategories(view).filter((category) =>
		isUsed(view, 'service', { categories: category, ...inEnglish }),
	);
}
