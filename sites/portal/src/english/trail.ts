import { type Published, trailOf } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import { stepTo } from '../sections.ts';
import { categoryStep } from '../categories.ts';
import { englishSections } from './sections.ts';

/** Addresses of the sections that have a page as soon as a document in them does. */
const listed: ReadonlySet<string> = new Set(Object.values(englishSections).map(({ href }) => href));

/** Returns the breadcrumb of an English document: the sections above it that have an English page. */
export function englishTrail(document: Published): Step[] {
	const steps = trailOf('portal', document).map((section) => stepTo(section, { language: 'en' }));
	const category = document.type === 'service' ? document.categories[0] : undefined;
	const own = category && categoryStep(category, 'en').href;
	return steps.filter(({ href }) => listed.has(href) || href === own);
}
