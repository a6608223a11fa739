import type { PageBlock } from '@portolano/content-models';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

const fields = [...linkFields('place'), 'title', 'address', 'postalCode', 'city', 'coordinates'] as const;

/** The published places, with the addresses of their pages; `undefined` if there are none. */
export function map(context: PageContext, block: PageBlock<'map'>) {
	const places = context.view
		.resolve(block.places, fields)
		.map((place) => ({ place, placeHref: hrefOf(context, place) }));
	return places.length > 0 ? { heading: headingOf(context, block), places } : undefined;
}
