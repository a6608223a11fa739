import {
	codesOf,
	type Language,
	serviceCategories,
	serviceCategorySection,
	termOf,
	type ServiceCategoryCode,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { Step } from '@portolano/site-kit/definition.ts';
import { isUsed } from '@portolano/site-kit/data.ts';
import { stepTo } from './sections.ts';

/** Returns the page of a service category as a breadcrumb step. */
export function categoryStep(category: ServiceCategoryCode, language: Language = 'it'): Step {
	return stepTo(serviceCategorySection(category), { language });
}

const categories = codesOf(serviceCategories);

/** Returns the categories that have services, in alphabetical order. */
export function usedCategories(view: StoreView): ServiceCategoryCode[] {
	return categories.filter((category) => isUsed(view, 'service', { categories: category })).toSorted(byLabel);
}

const collator = new Intl.Collator('it');

function byLabel(one: ServiceCategoryCode, other: ServiceCategoryCode): number {
	return collator.compare(termOf(serviceCategories, one).it, termOf(serviceCategories, other).it);
}
