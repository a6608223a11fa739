import type { Published, Reference } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';
import { formatDate } from '../time/dates.ts';
import { wordsOf } from '../words/words.ts';

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
	const each = new Map([...main, ...others].map((office) => [office.id, office]));
	return [...each.values()]
		.toSorted((one, other) => one.title.it.localeCompare(other.title.it, 'it'))
		.map(({ id }) => ({ type: 'office', id }));
}
