import { z } from 'zod';

/** Fewer visits than these are not shown: a count of one or two could tell about a person. */
export const SHOWN_FROM = 5;

const count = z.int().nonnegative();

/** How often pages of a site were read on a day (of Rome), and what was sought in vain. Nothing tells who, or in which order. */
export const dayOfVisits = z.strictObject({
	/** Visits by path. */
	pages: z.record(z.string(), count),
	/** Searches without results, by their words in lower case. */
	searches: z.record(z.string(), count),
});

export type DayOfVisits = z.infer<typeof dayOfVisits>;
