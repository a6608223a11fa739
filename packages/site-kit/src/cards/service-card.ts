import { serviceCategories, termOf, type Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import type { Reading } from '../reading.ts';
import { labelOf } from '../words/terms.ts';
import { cardBase, type CardProps } from './card.ts';

export const serviceCardFields = ['type', 'id', ...addressFields.service, 'title', 'summary'] as const;

type ServiceCardData = Pick<Published<'service'>, (typeof serviceCardFields)[number]>;

/** A service in a list: its category, name and what it is for. */
export function serviceCard(reading: Reading, service: ServiceCardData): CardProps | undefined {
	const base = cardBase(reading, service);
	const [category] = service.categories;
	return base && { ...base, kicker: category && labelOf(reading, termOf(serviceCategories, category)) };
}
