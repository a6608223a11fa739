import { z } from 'zod';
import { localizedText } from '../primitives.ts';

/** The words of somebody. */
export const quote = z.strictObject({
	kind: z.literal('quote'),
	text: localizedText(600),
	/** Who said it, and where. */
	source: localizedText(160).optional(),
});
