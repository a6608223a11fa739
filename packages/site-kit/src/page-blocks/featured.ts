import type { PageBlock } from '@portolano/content-models';
import { cardOf } from '../cards/card-of.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The published documents among those chosen, as cards; `undefined` if there are none. */
export function featured(context: PageContext, block: PageBlock<'featured'>) {
	const cards = block.documents.flatMap((reference) => cardOf(context, reference) ?? []);
	if (cards.length === 0) return undefined;
	const heading = headingOf(context, block);
	if (!block.isFirstLarge) return { heading, large: undefined, others: cards };
	const [large, ...others] = cards;
	return { heading, large, others };
}
