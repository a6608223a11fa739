import { termOf, topics, type TopicCode } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { chromeOf } from '../chrome/chrome-of.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { Reading } from '../reading.ts';
import { labelOf } from '../words/terms.ts';

/** The portal of the body that the site belongs to: the site itself, where it is one. */
export function portalKey({ view, site }: Pick<Reading, 'view' | 'site'>): string | undefined {
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
 * The topics of a document as links: to the page of the topic, on this site or on the portal of the same body; where
 * there is none, to what the search finds about it.
 */
export function topicTags(reading: Reading, codes: readonly TopicCode[]): Link[] {
	const portal = portalKey(reading);
	const { items } = reading.view.list({
		type: 'topic',
		select: addressFields.topic,
		where: { code: { anyOf: codes } },
		sites: portal === undefined ? [reading.site.key] : [portal],
		order: { by: 'id', direction: 'ascending' },
	});
	return codes.map((code) => {
		const page = items.find((topic) => topic.code === code);
		const text = labelOf(reading, termOf(topics, code));
		return { text, href: (page && hrefOf(reading, page)) ?? searchFor(reading, text) };
	});
}

function searchFor(reading: Reading, topic: string): string {
	return `${chromeOf(reading).searchHref}?q=${encodeURIComponent(topic)}`;
}
