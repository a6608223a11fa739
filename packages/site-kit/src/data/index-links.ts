import { termOf, topics } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { fullName } from '../cards/person-card.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';
import { listedNews } from './listed-news.ts';
import { labelOf } from '../words/terms.ts';
import { wordsOf } from '../words/words.ts';

/** A link, and what it leads to in a word, for two things of the same name: a library is a place and an office. */
interface Entry extends Link {
	readonly kind: string;
}

/** What people look for by name, as links in the order of the Italian alphabet. */
export function indexedLinks(context: PageContext): Link[] {
	const { view, language } = context;
	const words = wordsOf(context);
	const order = { by: 'id', direction: 'ascending' } as const;
	const where = { languages: language };
	const toCome = { ...where, end: { after: 'now' } } as const;
	const titled = (kind: string, documents: Parameters<typeof titledLinks>[1]): Entry[] =>
		titledLinks(context, documents).map((link) => ({ ...link, kind }));
	return distinct([
		...titled(
			words.aService,
			view.list({ type: 'service', select: [...addressFields.service, 'title'], where, order }).items,
		),
		...titled(
			words.anOffice,
			view.list({ type: 'office', select: [...addressFields.office, 'title'], where, order }).items,
		),
		...titled(
			words.aPlace,
			view.list({ type: 'place', select: [...addressFields.place, 'title'], where, order }).items,
		),
		...titled(
			words.anItinerary,
			view.list({ type: 'itinerary', select: [...addressFields.itinerary, 'title'], where, order }).items,
		),
		...titled(
			words.aPage,
			view.list({ type: 'page', select: [...addressFields.page, 'title'], where, order }).items,
		),
		...titled(
			words.anEvent,
			view.list({ type: 'event', select: [...addressFields.event, 'title'], where: toCome, order }).items,
		),
		...titled(words.aStory, stories(context)),
		...people(context),
		...topicEntries(context),
	]).toSorted(byText);
}

/** Two links of the same name say what each leads to (WCAG 2.4.4). */
export function distinct(entries: readonly Entry[]): Link[] {
	const sameName = Map.groupBy(entries, ({ text }) => text.toLowerCase());
	return entries.map(({ kind, ...link }) =>
		(sameName.get(link.text.toLowerCase())?.length ?? 0) > 1
			? { ...link, text: `${link.text} (${kind})` }
			: link,
	);
}

function people(context: PageContext): Entry[] {
	const { items } = context.view.list({
		type: 'person',
		select: [...addressFields.person, 'firstName', 'lastName'],
		where: { languages: context.language },
		order: { by: 'id', direction: 'ascending' },
	});
	return items.flatMap((person) => {
		const href = hrefOf(context, person);
		return href === undefined ? [] : [{ text: fullName(person), href, kind: wordsOf(context).aPerson }];
	});
}

function topicEntries(context: PageContext): Entry[] {
	const { items } = context.view.list({
		type: 'topic',
		select: addressFields.topic,
		where: { languages: context.language },
		order: { by: 'id', direction: 'ascending' },
	});
	return items.flatMap((topic) => {
		const href = hrefOf(context, topic);
		const text = labelOf(context, termOf(topics, topic.code));
		return href === undefined ? [] : [{ text, href, kind: wordsOf(context).aTopic }];
	});
}

/** What a brand site tells lasts, unlike the news of other sites, which are looked for by date. */
function stories({ view, site, language }: PageContext) {
	if (site.kind !== 'brand') return [];
	return view.list({
		type: 'news',
		select: [...addressFields.news, 'title'],
		where: { languages: language, date: listedNews.date },
		order: { by: 'id', direction: 'ascending' },
	}).items;
}

const collator = new Intl.Collator('it');

function byText(one: Link, other: Link): number {
	return collator.compare(one.text, other.text);
}

/** Links by their first letter, accents aside; what begins otherwise is under `0-9`. */
export function byLetter(links: readonly Link[]): [letter: string, links: Link[]][] {
	const groups = Map.groupBy(links, ({ text }) => letterOf(text));
	return [...groups].toSorted(([one], [other]) => collator.compare(one, other));
}

function letterOf(text: string): string {
	const first = text.normalize('NFD').slice(0, 1).toUpperCase();
	return /[A-Z]/.test(first) ? first : '0-9';
}
