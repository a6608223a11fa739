import type { Reference } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { hasPages, kitOf } from '../types/registry.ts';
import type { CardProps } from './card.ts';

/** The card of what an editor put forward, whatever its type; none when it is not published or has no card. */
export function cardOf(context: PageContext, { type, id }: Reference): CardProps | undefined {
	return hasPages(type) ? kitOf(type).card?.(context, id) : undefined;
}

/** The cards of `documents`, those that can't be reached left out. */
export function cardsOf<D>(
	context: PageContext,
	documents: readonly D[],
	card: (context: PageContext, document: D) => CardProps | undefined,
): CardProps[] {
	return documents.map((document) => card(context, document)).filter((props) => props !== undefined);
}
