import { serviceCategories, termOf, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';

export const serviceCardFields = ['type', 'id', ...linkFields('service'), 'title', 'summary'] as const;

type ServiceCardData = Pick<Published<'service'>, (typeof serviceCardFields)[number]>;

/** Returns the card of a service: category, name and purpose. */
export function serviceCard(context: PageContext, service: ServiceCardData): CardProps | undefined {
	const base = cardBase(context, service);
	const [category] = service.categories;
	return base && { ...base, kicker: category && labelOf(context, termOf(serviceCategories, category)) };
}
