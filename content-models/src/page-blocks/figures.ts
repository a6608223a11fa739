import { z } from 'zod';
import { localizedText, text } from '../primitives.ts';
import { heading } from './heading.ts';

/** Figures, each with what it counts, such as “2 mari”. */
export const figures = z.strictObject({
	kind: z.literal('figures'),
	title: heading,
	figures: z
		.array(z.strictObject({ value: text(20), label: localizedText(120) }))
		.min(1)
		.max(8),
	/** Where the figures come from. */
	source: localizedText().optional(),
});
