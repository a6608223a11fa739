import { termOf, topics, type TopicCode } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { chromeOf } from '../chrome/chrome-of.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { labelOf } from '../words/terms.ts';

/** Returns the key of the portal of the site's body; the site itself if it is the portal. */
export function portalKey({ view, site }: Pick<PageContext, 'view' | 'site'>): string | undefined {
	if (site.kind === 'portal') return site.key;
	const { items } = view.list({
		type: 'site',
		select: ['key'],
		where: { kind: 'portal', body: site.body },
		sites: 'any',
		order: { by: 'id', direction: 'ascending' },
	});
	return items[0]?.key;
}

/**
 * Returns the topics of a document as links to their pages, on this site or on the portal of the same body. A topic
 * without a page links to a search for it.
 */
export function topicTags(context: PageContext, codes: readonly TopicCode[]): Link[] {
	const portal = portalKey(context);
	const { items } = context.view.list({
		type: 'topic',
		select: linkFields('topic'),
		where: { code: { anyOf: codes } },
		sites: portal === undefined ? [context.site.key] : [portal],
		order: { by: 'id', direction: 'ascending' },
	});
	return codes.map((code) => {
		const page = items.find((topic) => topic.code === code);
		const text = labelOf(context, termOf(topics, code));
		return { text, href: (page && hrefOf(context, page)) ?? searchFor(context, text) };
	});
}

function searchFor(context: PageContext, topic: string): string {
	return `${chromeOf(context).searchHref}?q=${encodeURIComponent(topic)}`;
}
