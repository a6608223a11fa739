import { termOf, topics } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { fullName } from '../cards/person-card.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { Reading } from '../reading.ts';
import { labelOf } from '../words/terms.ts';

/** What people look for by name, as links in the order of the Italian alphabet. */
export function indexedLinks(reading: Reading): Link[] {
	const { view, language } = reading;
	const order = { by: 'id', direction: 'ascending' } as const;
	const where = { languages: language };
	const toCome = { ...where, end: { after: 'now' } } as const;
	const titled = [
		...view.list({ type: 'service', select: [...addressFields.service, 'title'], where, order }).items,
		...view.list({ type: 'office', select: [...addressFields.office, 'title'], where, order }).items,
		...view.list({ type: 'place', select: [...addressFields.place, 'title'], where, order }).items,
		...view.list({ type: 'itinerary', select: [...addressFields.itinerary, 'title'], where, order }).items,
		...view.list({ type: 'page', select: [...addressFields.page, 'title'], where, order }).items,
		...view.list({ type: 'event', select: [...addressFields.event, 'title'], where: toCome, order }).items,
		...stories(reading),
	];
	const people = view.list({
		type: 'person',
		select: [...addressFields.person, 'firstName', 'lastName'],
		where,
		order,
	}).items;
	const topicPages = view.list({ type: 'topic', select: addressFields.topic, where, order }).items;
	return [
		...titledLinks(reading, titled),
		...people.map((person) => ({ text: fullName(person), href: hrefOf(reading, person) })),
		...topicPages.map((topic) => ({
			text: labelOf(reading, termOf(topics, topic.code)),
			href: hrefOf(reading, topic),
		})),
	]
		.flatMap(({ text, href }) => (href === undefined ? [] : [{ text, href }]))
		.toSorted(byText);
}

/** What a brand site tells lasts, unlike the news of other sites, which are looked for by date. */
function stories({ view, site, language }: Reading) {
	if (site.kind !== 'brand') return [];
	return view.list({
		type: 'news',
		select: [...addressFields.news, 'title'],
		where: { languages: language },
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
