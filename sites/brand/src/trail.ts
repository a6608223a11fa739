import { type Published, trailOf } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { stepTo } from './sections.ts';

/** Returns the breadcrumb of a document: one section deep, or at the root. */
export function trail(
	{ language }: Pick<PageContext, 'language'>,
	document: Pick<Published, 'type'>,
): Step[] {
	return trailOf('brand', document).map((section) => stepTo(section, language));
}
