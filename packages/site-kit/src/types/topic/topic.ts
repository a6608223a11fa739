import { termOf, topics } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../../definition.ts';
import { hrefOf } from '../../links/hrefs.ts';
import { linkFields } from '../../links/link-fields.ts';
import { labelOf } from '../../words/terms.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { topicCard, topicCardFields } from './card.ts';

const fields = linkFields('topic');

/** The {@link PageTypeKit} of `topic`. */
export const topic: PageTypeKit = {
	link: (view, id) => view.get({ type: 'topic', id }, fields),
	card: cardFrom('topic', topicCardFields, topicCard),
	sitemap: (view, part) => view.list({ type: 'topic', select: [...fields, 'updatedAt'], ...part }),
	index: { noun: { it: 'argomento', en: 'topic' }, links: topicLinks },
	elsewhere: undefined,
	search: { type: 'topic', label: { it: 'Argomenti', en: 'Topics' } },
};

function topicLinks(context: PageContext): Link[] {
	const { items } = context.view.list({ type: 'topic', select: fields, ...readableIn(context.language) });
	return items.flatMap((topic) => {
		const href = hrefOf(context, topic);
		return href === undefined ? [] : [{ text: labelOf(context, termOf(topics, topic.code)), href }];
	});
}
