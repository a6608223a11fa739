import { z } from 'zod';
import { localized } from '../languages.ts';
import { localizedText, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';

export const travelModes = ['walk', 'bicycle', 'bus', 'boat', 'car'] as const;

const stage = z.strictObject({
	title: localizedText(),
	body: localizedRichText,
	place: reference('place').optional(),
	image: reference('media').optional(),
	/** Duration of the stop, in minutes. */
	minutes: z.int().positive().optional(),
});

/** Itinerario (Modello Musei civici, Percorso di visita; schema.org TouristTrip). */
export const itinerary = published('itinerary', {
	slug: localized(slug),
	title: localizedText(),
	summary: localizedText(),
	image: reference('media'),
	mode: z.enum(travelModes),
	/** Duration in minutes, stops included. */
	duration: z.int().positive(),
	/** Length in metres. */
	distance: z.int().positive(),
	difficulty: z.enum(['easy', 'medium', 'hard']),
	isLoop: z.boolean(),
	/** Whether the whole route is step-free, for wheelchairs and prams. */
	stepFree: z.enum(['yes', 'no', 'partial', 'unknown']),
	body: localizedRichText,
	stages: z.array(stage).min(2),
	season: localizedText().optional(),
	safety: localizedRichText.optional(),
	topics: topicCodes,
	gallery: references('media'),
	documents: references('document'),
});

declare module '../documents.ts' {
	interface Documents {
		itinerary: z.infer<typeof itinerary>;
	}
}
