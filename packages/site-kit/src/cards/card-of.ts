import type { Reference } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { hasPages, kitOf } from '../types/registry.ts';
import type { CardProps } from './card.ts';

/** Returns the card of a featured document of any type; `undefined` if it isn't published or its type has no card. */
export function cardOf(context: PageContext, { type, id }: Reference): CardProps | undefined {
	return hasPages(type) ? kitOf(type).card?.(context, id) : undefined;
}

/** Returns the cards of `documents`, without those whose page can't be reached. */
export function cardsOf<D>(
	context: PageContext,
	documents: readonly D[],
	card: (context: PageContext, document: D) => CardProps | undefined,
): CardProps[] {
	return documents.map((document) => card(context, document)).filter((props) => props !== undefined);
}
