import { z } from 'zod';
import { anyReference } from '../references.ts';
import { heading } from './heading.ts';

/** Documents chosen by hand, in order; the first may be shown large. */
export const featured = z.strictObject({
	kind: z.literal('featured'),
	title: heading,
	documents: z.array(anyReference).min(1).max(9),
	isFirstLarge: z.boolean(),
});
