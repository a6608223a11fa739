import { termOf, topics as topicTerms } from '@portolano/content-models';
import {
	cardOf,
	cardsOf,
	newsCard,
	topicCard,
	topicCardFields,
	type CardProps,
} from '@portolano/site-kit/cards.ts';
import { hrefOf, linkFields } from '@portolano/site-kit/links.ts';
import { localize, type PageContext } from '@portolano/site-kit/page-context.ts';
import type { Link, PictogramName } from '@portolano/ui/props.ts';
import { latestNews } from './lists.ts';
import { categoryPictograms } from './pictograms.ts';

const FEATURED = 4;

/** Returns the documents featured by the editors, followed by the latest news: one large, three small. */
export function featuredOnHome(context: PageContext): { first: CardProps | undefined; others: CardProps[] } {
	const { site, view } = context;
	const chosen = site.home.featured.slice(0, FEATURED);
	const latest = view
		.list({ ...latestNews, limit: FEATURED * 2 })
		.items.filter(({ id }) => !chosen.some((reference) => reference.id === id))
		.slice(0, FEATURED - chosen.length);
	const cards = [
		...chosen.flatMap((reference) => cardOf(context, reference) ?? []),
		...cardsOf(context, latest, newsCard),
	];
	const [first, ...others] = cards;
	return { first, others };
}

/** Returns the services that editors chose as the most used, each with the pictogram of its category. */
export function mostUsedServices(context: PageContext): (Link & { pictogram: PictogramName | undefined })[] {
	const { site, view } = context;
	return view.resolve(site.home.usefulServices, [...linkFields('service'), 'title']).flatMap((service) => {
		const href = hrefOf(context, service);
		const [category] = service.categories;
		const pictogram = category && categoryPictograms[category];
		return href === undefined ? [] : [{ text: localize(context, service.title), href, pictogram }];
	});
}

/** Returns the featured topics, each with the documents that its page features, and the other topics by name. */
export function homeTopics(context: PageContext): {
	featured: { card: CardProps; links: Link[] }[];
	others: { text: string; href?: string | undefined }[];
} {
	const { site, view } = context;
	const { items } = view.list({
		type: 'topic',
		select: [...topicCardFields, 'featured'],
		order: { by: 'code', direction: 'ascending' },
	});
	const isFeatured = ({ code }: (typeof items)[number]) => site.home.topics.includes(code);
	return {
		featured: items.filter(isFeatured).flatMap((topic) => {
			const card = topicCard(context, topic);
			const cards = topic.featured.slice(0, 3).flatMap((reference) => cardOf(context, reference) ?? []);
			return card ? [{ card, links: cards.map(({ title, href }) => ({ text: title, href })) }] : [];
		}),
		others: items
			.filter((topic) => !isFeatured(topic))
			.map((topic) => ({ text: termOf(topicTerms, topic.code).it, href: hrefOf(context, topic) })),
	};
}

/** Returns the other sites of the same body. */
export function siblingSites(context: PageContext): CardProps[] {
	const { site, view } = context;
	const { items } = view.list({
		type: 'site',
		select: ['key', 'name', 'tagline', 'origin'],
		where: { body: site.body },
		sites: 'any',
		order: { by: 'name', direction: 'ascending' },
	});
	return items
		.filter(({ key }) => key !== site.key)
		.map(({ name, tagline, origin }) => ({
			title: localize(context, name),
			text: localize(context, tagline),
			href: `${origin}/`,
			icon: 'link' as const,
		}));
}
