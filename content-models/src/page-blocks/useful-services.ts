import { z } from 'zod';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Services that many people look for, as large links. */
export const usefulServices = z.strictObject({
	kind: z.literal('useful-services'),
	title: heading,
	services: z.array(reference('service')).min(1).max(12),
});
