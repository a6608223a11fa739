import { termOf, topics, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import { hrefOf } from '../../links/hrefs.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import type { CardProps } from '../../cards/card.ts';

export const topicCardFields = ['type', 'id', ...linkFields('topic'), 'summary'] as const;

type TopicCardData = Pick<Published<'topic'>, (typeof topicCardFields)[number]>;

/** Returns the card of a topic. */
export function topicCard(context: PageContext, topic: TopicCardData): CardProps | undefined {
	const href = hrefOf(context, topic);
	if (href === undefined) return undefined;
	return {
		title: labelOf(context, termOf(topics, topic.code)),
		href,
		text: localize(context, topic.summary),
	};
}
