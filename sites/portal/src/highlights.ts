import type { HighlightedSection } from '@portolano/content-models';
import { cardOf, type CardProps } from '@portolano/site-kit/cards.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';

/** Returns the pages that editors chose for the top of a section, without those that are not published any more. */
export function highlightsOf(context: PageContext, section: HighlightedSection): CardProps[] {
	const chosen = context.site.highlights?.[section] ?? [];
	return chosen.flatMap((reference) => cardOf(context, reference) ?? []);
}
