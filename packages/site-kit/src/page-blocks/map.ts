import type { PageBlock } from '@portolano/content-models';
import { chosenOnMap } from '../map/places.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The published places, for a map; `undefined` if there are none. */
export function map(context: PageContext, block: PageBlock<'map'>) {
	const places = chosenOnMap(context, block.places);
	return places.length > 0 ? { heading: headingOf(context, block), places } : undefined;
}
