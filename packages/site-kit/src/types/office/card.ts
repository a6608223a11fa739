import { officeTypes, termOf, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import { openState } from '../../opening-hours/open-state.ts';
import type { PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';

export const officeCardFields = ['type', 'id', ...linkFields('office'), 'title', 'summary', 'hours'] as const;

type OfficeCardData = Pick<Published<'office'>, (typeof officeCardFields)[number]>;

/** Returns the card of an office: kind of unit, name, tasks, whether it is open. */
export function officeCard(context: PageContext, office: OfficeCardData): CardProps | undefined {
	const base = cardBase(context, office);
	return (
		base && {
			...base,
			kicker: labelOf(context, termOf(officeTypes, office.officeType)),
			opening: openState(context, office.hours),
		}
	);
}
