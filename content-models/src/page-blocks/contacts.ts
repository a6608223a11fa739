import { z } from 'zod';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Contact points, with their telephone numbers, addresses and hours. */
export const contacts = z.strictObject({
	kind: z.literal('contacts'),
	title: heading,
	contactPoints: z.array(reference('contact-point')).min(1).max(6),
});
