import { z } from 'zod';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Places with their addresses, and a link to a map for each. */
export const map = z.strictObject({
	kind: z.literal('map'),
	title: heading,
	places: z.array(reference('place')).min(1).max(20),
});
