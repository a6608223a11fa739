import type { Published } from '@portolano/content-models';
import { levelLabel } from '../../alerts/alerts-file.ts';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { dateText } from '../../time/dates.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';

export const alertCardFields = [
	'type',
	'id',
	...linkFields('alert'),
	'title',
	'text',
	'severity',
	'start',
] as const;

type AlertCardData = Pick<Published<'alert'>, (typeof alertCardFields)[number]>;

/** Returns the card of an alert: level, beginning, text. */
export function alertCard(context: PageContext, alert: AlertCardData): CardProps | undefined {
	const base = cardBase(context, { ...alert, summary: alert.text });
	return (
		base && {
			...base,
			icon: 'warning-circle',
			kicker: levelLabel(context, alert.severity),
			date: dateText(alert.start, context.language),
		}
	);
}
