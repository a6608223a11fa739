import type { PageBlock } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The place of the current alerts. */
export function alerts(context: PageContext, block: PageBlock<'alerts'>) {
	return { heading: headingOf(context, block) };
}
