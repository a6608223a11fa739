import { type Published, trailOf } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import { stepTo } from './sections.ts';

/** Returns the breadcrumb of a document on an area site: one section deep, or at the root. */
export function trail(document: Published): Step[] {
	return trailOf('area', document).map(stepTo);
}
