import { z } from 'zod';
import { reference } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { heading } from './heading.ts';

/** A text, with a picture beside it if wanted. */
export const text = z.strictObject({
	kind: z.literal('text'),
	title: heading,
	text: localizedRichText,
	image: reference('media').optional(),
});
