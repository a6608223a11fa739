import type { PageBlock } from '@portolano/content-models';
import { serviceLinks } from '../data/named-links.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';
import { sectionLink } from './section-link.ts';

/** The published services among those chosen; `undefined` if there are none. */
export function usefulServices(context: PageContext, block: PageBlock<'useful-services'>) {
	const links = serviceLinks(context, block.services);
	return links.length > 0
		? { heading: headingOf(context, block), links, more: sectionLink(context, 'service') }
		: undefined;
}
