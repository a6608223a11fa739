import type { Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';

export const pageCardFields = ['type', 'id', ...linkFields('page'), 'title', 'summary'] as const;

type PageCardData = Pick<Published<'page'>, (typeof pageCardFields)[number]>;

/** Returns the card of a page. */
export function pageCard(context: PageContext, page: PageCardData): CardProps | undefined {
	return cardBase(context, page);
}
