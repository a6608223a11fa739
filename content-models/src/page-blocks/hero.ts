import { z } from 'zod';
import { localizedText } from '../primitives.ts';
import { reference } from '../references.ts';
import { action } from './action.ts';
import { heading } from './heading.ts';

/** The opening of a page: its main heading, over or beside a picture. Only the first block may be one. */
export const hero = z.strictObject({
	kind: z.literal('hero'),
	title: heading,
	text: localizedText().optional(),
	image: reference('media').optional(),
	actions: z.array(action).max(2),
});
