import { z } from 'zod';
import { localizedText } from '../primitives.ts';
import { action } from './action.ts';
import { heading } from './heading.ts';

/** An invitation to do one thing. */
export const callToAction = z.strictObject({
	kind: z.literal('call-to-action'),
	title: heading,
	text: localizedText().optional(),
	action,
});
