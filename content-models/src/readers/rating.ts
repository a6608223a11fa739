import { z } from 'zod';

/** What a reader says of a page (criteria C.SI.2.5 and C.SI.2.6). Nothing identifies the reader. */
export const ratingForm = z.object({
	/** Path of the page. */
	url: z.string().regex(/^\/[^\s]{0,300}$/),
	title: z.string().max(300),
	rating: z.coerce.number().int().min(1).max(5),
	positive: z.string().max(200).optional(),
	negative: z.string().max(200).optional(),
	text: z.string().max(200).optional(),
});

/** A rating as it is kept: a line of the ratings file of a site. */
export const rating = ratingForm.extend({
	/** An instant, ISO 8601. */
	at: z.string(),
});

export type Rating = z.infer<typeof rating>;
