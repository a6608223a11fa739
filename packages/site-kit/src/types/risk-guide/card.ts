import type { Published } from '@portolano/content-models';
import { cardBase, type CardProps } from '../../cards/card.ts';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';

export const riskGuideCardFields = ['type', 'id', ...linkFields('risk-guide'), 'title', 'summary'] as const;

type RiskGuideCardData = Pick<Published<'risk-guide'>, (typeof riskGuideCardFields)[number]>;

/** Returns the card of a risk guide. */
export function riskGuideCard(context: PageContext, guide: RiskGuideCardData): CardProps | undefined {
	const base = cardBase(context, guide);
	return base && { ...base, icon: 'warning-circle' };
}
