import type { Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import type { PageContext } from '../page-context.ts';
import { cardBase, type CardProps } from './card.ts';

export const pageCardFields = ['type', 'id', ...addressFields.page, 'title', 'summary'] as const;

type PageCardData = Pick<Published<'page'>, (typeof pageCardFields)[number]>;

/** A page of the site in a list. */
export function pageCard(context: PageContext, page: PageCardData): CardProps | undefined {
	return cardBase(context, page);
}
