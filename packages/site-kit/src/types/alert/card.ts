import type { Published } from '@portolano/content-models';
import { alertPhase } from '../../alerts/alert-phase.ts';
import { endedText } from '../../alerts/ended-text.ts';
import { levelLabel } from '../../alerts/level-label.ts';
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
	'isDrill',
	'start',
	'end',
] as const;

type AlertCardData = Pick<Published<'alert'>, (typeof alertCardFields)[number]>;

/** Returns the card of an alert: level, beginning, text; of one that is over, when it ended instead of what to do. */
export function alertCard(context: PageContext, alert: AlertCardData): CardProps | undefined {
	const base = cardBase(context, { ...alert, summary: alert.text });
	const isOver = alertPhase(context.view, alert) === 'over';
	return (
		base && {
			...base,
			text: isOver ? endedText(context, alert) : base.text,
			icon: alert.severity === 'info' ? 'info-circle' : 'warning-circle',
			kicker: levelLabel(context, alert),
			date: dateText(alert.start, context.language),
		}
	);
}
