import type { PageBlock } from '@portolano/content-models';
import { galleryFigures } from '../data/figures.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The published pictures, with their captions and authors; `undefined` if there are none. */
export function gallery(context: PageContext, block: PageBlock<'gallery'>) {
	const figures = galleryFigures(context, { gallery: block.pictures });
	return figures.length > 0 ? { heading: headingOf(context, block), figures } : undefined;
}
