import type { PageBlock } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The search field of the site. */
export function search(context: PageContext, block: PageBlock<'search'>) {
	return { heading: headingOf(context, block) };
}
