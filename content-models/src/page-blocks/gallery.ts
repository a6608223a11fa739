import { z } from 'zod';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Pictures, each with its own caption and author. */
export const gallery = z.strictObject({
	kind: z.literal('gallery'),
	title: heading,
	pictures: z.array(reference('media')).min(1).max(24),
});
