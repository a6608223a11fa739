import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
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

/** Returns links to the offices that have their seat in a place. */
export function hostedOffices(context: PageContext, { id }: Pick<Published<'place'>, 'id'>): Link[] {
	const { items } = context.view.list({
		type: 'office',
		select: [...linkFields('office'), 'title'],
		where: { seat: { type: 'place', id } },
		sites: 'any',
		order: { by: 'title', direction: 'ascending' },
	});
	return titledLinks(context, items);
}
