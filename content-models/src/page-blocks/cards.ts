import { z } from 'zod';
import { linkTarget } from '../link-target.ts';
import { localizedText } from '../primitives.ts';
import { reference } from '../references.ts';
import { heading } from './heading.ts';

/** Cards written by hand, each with a link, for what is no document of ours. */
export const cards = z.strictObject({
	kind: z.literal('cards'),
	title: heading,
	cards: z
		.array(
			z.strictObject({
				title: localizedText(120),
				text: localizedText().optional(),
				image: reference('media').optional(),
				to: linkTarget.optional(),
			}),
		)
		.min(1)
		.max(12),
});
