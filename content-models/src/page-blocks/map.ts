import { z } from 'zod';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Places on a map, with the list of their addresses beside it. */
export const map = z.strictObject({
	kind: z.literal('map'),
	title: heading,
	places: z.array(reference('place')).min(1).max(20),
});
