import { pageFor } from '@portolano/site-kit/chrome.ts';
import { serviceLinks } from '@portolano/site-kit/data.ts';
import { localize, type PageContext } from '@portolano/site-kit/page-context.ts';
import type { Link } from '@portolano/ui/props.ts';
import { titledLinks } from '@portolano/site-kit/links.ts';
import { categoryStep } from '../categories.ts';
import { englishCategories, englishServices, englishServicesIn } from './lists.ts';

/** Services that answer one need. */
export interface ServiceGroup {
	title: string;
	links: Link[];
}

/**
 * Returns the English services by what newcomers need, as the editors grouped them on the page for newcomers, and those that
 * they put in no group; by category where there is no such page.
 */
export function serviceGroups(context: PageContext): ServiceGroup[] {
	const chosen = groupsOfEditors(context);
	if (chosen.length === 0) return groupsByCategory(context);
	const known = new Set(chosen.flatMap(({ links }) => links).map(({ href }) => href));
	const all = titledLinks(context, context.view.list(englishServices).items);
	const others = all.filter(({ href }) => !known.has(href));
	return others.length > 0 ? [...chosen, { title: 'Other services', links: others }] : chosen;
}

function groupsOfEditors(context: PageContext): ServiceGroup[] {
	const page = pageFor(context, 'newcomers');
	const blocks = page && context.view.get({ type: 'page', id: page.id }, ['blocks'])?.blocks;
	return (blocks ?? []).flatMap((block) => {
		if (block.kind !== 'useful-services') return [];
		const links = serviceLinks(context, block.services).filter(({ lang }) => lang === undefined);
		return links.length > 0 ? [{ title: localize(context, block.title), links }] : [];
	});
}

function groupsByCategory(context: PageContext): ServiceGroup[] {
	return englishCategories(context.view).map((category) => ({
		title: categoryStep(category, 'en').text,
		links: titledLinks(context, context.view.list(englishServicesIn(category)).items),
	}));
}
