import { z } from 'zod';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Frequent questions with their answers. */
export const questions = z.strictObject({
	kind: z.literal('questions'),
	title: heading,
	questions: z.array(reference('question')).min(1).max(12),
});
