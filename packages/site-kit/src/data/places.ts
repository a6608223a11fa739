import type { Published, Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { cardsOf } from '../cards/card-of.ts';
import type { CardProps } from '../cards/card.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import { localize, type PageContext } from '../page-context.ts';
import { formatDate } from '../time/dates.ts';
import { eventCard, eventCardFields } from '../types/event/card.ts';
import { wordsOf } from '../words/words.ts';
import { eachOnce } from './each-once.ts';
import { listedIn } from './listed-in.ts';

type AccessFact = Published<'place'>['accessFacts'][number];

/** Returns the label of each accessibility feature. */
export function accessLabels(context: Pick<PageContext, 'language'>): Record<AccessFact['feature'], string> {
	const words = wordsOf(context);
	return {
		'step-free-entrance': words.stepFreeEntrance,
		lift: words.lift,
		'accessible-toilet': words.accessibleToilet,
		'reserved-parking': words.reservedParking,
		'tactile-path': words.tactilePath,
		'sign-language': words.signLanguage,
		'easy-read': words.easyRead,
	};
}

/** Returns the accessibility facts: the feature, whether it is available with a note, and when that was checked. */
export function accessFactsOf(context: Pick<PageContext, 'language'>, facts: readonly AccessFact[]) {
	const labels = accessLabels(context);
	const words = wordsOf(context);
	return facts.map(({ feature, available, note, checkedOn }) => {
		const checked = checkedOn && `${words.checkedOn} ${formatDate(checkedOn, context.language, 'long')}`;
		return {
			term: labels[feature],
			values: [[words[available], note && localize(context, note), checked].filter(Boolean).join(' · ')],
		};
	});
}

const byTitle = { by: 'title', direction: 'ascending' } as const;

/** Returns the offices that have their main seat or another in a place, in alphabetical order. */
export function officesSeatedIn({ view }: PageContext, place: Reference<'place'>): Reference<'office'>[] {
	const query = { type: 'office', select: ['title'], sites: 'any', order: byTitle } as const;
	const main = view.list({ ...query, where: { seat: place } }).items;
	const others = view.list({ ...query, where: { otherSeats: place } }).items;
	return eachOnce([...main, ...others])
		.toSorted((one, other) => one.title.it.localeCompare(other.title.it, 'it'))
		.map(({ id }) => ({ type: 'office', id }));
}

/** Returns links to the services that people can ask for in person in a place: at the offices with a seat there (b.5). */
export function servicesIn(context: PageContext, { id }: Pick<Published<'place'>, 'id'>): Link[] {
	const offices = officesSeatedIn(context, { type: 'place', id });
	if (offices.length === 0) return [];
	const { items } = context.view.list({
		type: 'service',
		select: [...linkFields('service'), 'title'],
		where: { counters: { anyOf: offices } },
		sites: 'any',
		order: byTitle,
	});
	return titledLinks(context, items);
}

/** Events that the page of a place shows at most. */
const EVENTS_SHOWN = 6;

/** Returns the cards of the next events in a place, on whichever site they have their page. */
export function eventsIn(context: PageContext, { id }: Pick<Published<'place'>, 'id'>): CardProps[] {
	const { items } = context.view.list({
		type: 'event',
		select: eventCardFields,
		where: { place: { type: 'place', id }, end: { after: 'now' }, languages: listedIn(context.language) },
		sites: 'any',
		order: { by: 'nextStart', direction: 'ascending' },
		limit: EVENTS_SHOWN,
	});
	return cardsOf(context, items, eventCard);
}
