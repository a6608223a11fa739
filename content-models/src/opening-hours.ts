import { z } from 'zod';
import { closingTime, day, localizedText, timeOfDay } from './primitives.ts';

/** From opening to closing, on the next day where the closing time comes first (22:00–02:00); day and night are 00:00–24:00. */
const span = z.strictObject({ from: timeOfDay, to: closingTime });

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
