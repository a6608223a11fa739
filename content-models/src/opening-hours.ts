import { z } from 'zod';
import { closingTime, day, localizedText, timeOfDay } from './primitives.ts';

/**
 * From opening to closing; a closing time before the opening is on the next day (22:00–02:00). Around the clock is
 * 00:00–24:00.
 */
const span = z.strictObject({ from: timeOfDay, to: closingTime });

/** When a place or an office receives the public; a weekday that is not listed is closed. */
export const openingHours = z.strictObject({
	/** ISO weekdays, 1 is Monday. */
	weekly: z.array(z.strictObject({ weekday: z.int().min(1).max(7), spans: z.array(span).min(1) })),
	/** Days with other hours; no spans means closed. */
	exceptions: z.array(z.strictObject({ day, spans: z.array(span), note: localizedText().optional() })),
	/** For example “by appointment”. */
	note: localizedText().optional(),
});

export type OpeningHours = z.infer<typeof openingHours>;
