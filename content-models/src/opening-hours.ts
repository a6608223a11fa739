import { z } from 'zod';
import { day, localizedText, timeOfDay } from './primitives.ts';

/** From opening to closing on the same day. */
const span = z
	.strictObject({ from: timeOfDay, to: timeOfDay })
	.refine(({ from, to }) => from < to, { error: 'The closing time comes after the opening time.' });

/** When a place or an office receives the public; a weekday that is not listed is closed. */
export const openingHours = z.strictObject({
	/** ISO weekdays, 1 is Monday. */
	weekly: z.array(z.strictObject({ weekday: z.int().min(1).max(7), spans: z.array(span).min(1) })),
	/** Days that differ; no spans means closed. */
	exceptions: z.array(z.strictObject({ day, spans: z.array(span), note: localizedText().optional() })),
	/** Such as “by appointment”. */
	note: localizedText().optional(),
});

export type OpeningHours = z.infer<typeof openingHours>;
