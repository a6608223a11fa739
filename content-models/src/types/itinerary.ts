import { z } from 'zod';
import { localized } from '../languages.ts';
import { coordinates, localizedText, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { track } from '../track.ts';
import { codeSchema, defineVocabulary } from '../vocabulary.ts';

export const travelModes = ['walk', 'bicycle', 'bus', 'boat', 'car'] as const;

/** What one walks, rides or drives on. */
export const surfaces = defineVocabulary({
	source: 'OpenStreetMap, valori di “surface”, raggruppati',
	terms: {
		asphalt: {
			it: 'Asfalto o cemento',
			en: 'Asphalt or concrete',
			de: 'Asphalt oder Beton',
			fr: 'Asphalte ou béton',
		},
		paving: { it: 'Lastricato', en: 'Paving stones', de: 'Steinplatten', fr: 'Dalles' },
		cobbles: { it: 'Acciottolato', en: 'Cobblestones', de: 'Kopfsteinpflaster', fr: 'Pavés' },
		gravel: { it: 'Ghiaia', en: 'Gravel', de: 'Kies', fr: 'Gravier' },
		earth: { it: 'Terra', en: 'Earth', de: 'Erde', fr: 'Terre' },
		grass: { it: 'Erba', en: 'Grass', de: 'Gras', fr: 'Herbe' },
		sand: { it: 'Sabbia', en: 'Sand', de: 'Sand', fr: 'Sable' },
		boardwalk: { it: 'Passerella di legno', en: 'Boardwalk', de: 'Holzsteg', fr: 'Passerelle en bois' },
		mixed: { it: 'Fondo misto', en: 'Mixed surface', de: 'Gemischter Belag', fr: 'Sol mixte' },
		water: { it: 'In acqua', en: 'On water', de: 'Auf dem Wasser', fr: 'Sur l’eau' },
	},
});

/** How much of a way is in the shade at midday in summer. */
export const shades = defineVocabulary({
	source: 'Elenco del progetto',
	terms: {
		most: {
			it: 'Quasi tutto all’ombra',
			en: 'Almost all in the shade',
			de: 'Fast ganz im Schatten',
			fr: 'Presque tout à l’ombre',
		},
		some: {
			it: 'In parte all’ombra',
			en: 'Partly in the shade',
			de: 'Teilweise im Schatten',
			fr: 'En partie à l’ombre',
		},
		none: { it: 'Senza ombra', en: 'No shade', de: 'Kein Schatten', fr: 'Sans ombre' },
	},
});

/** The way to a stage from the one before it. What is absent is not known. */
const leg = z.strictObject({
	/** Its length, where it was measured. */
	metres: z.int().positive().optional(),
	minutes: z.int().positive().optional(),
	surface: codeSchema(surfaces).optional(),
	shade: codeSchema(shades).optional(),
	/** Steps, slopes, crossings: what to know before setting out. */
	note: localizedText().optional(),
});

export const knownOrNot = ['yes', 'no', 'unknown'] as const;

const stage = z.strictObject({
	title: localizedText(),
	body: localizedRichText,
	place: reference('place').optional(),
	/** Where it is, unless it is where its place is. A stage without either is in the list alone, not on the map. */
	coordinates: coordinates.optional(),
	image: reference('media').optional(),
	/** Duration of the stop, in minutes. */
	minutes: z.int().positive().optional(),
	/** The way to it from the stage before; of the first stage of a loop, from the last. */
	leg: leg.optional(),
	/** Whether there is drinking water. */
	water: z.enum(knownOrNot).optional(),
	/** Whether there are toilets that anyone may use. */
	toilets: z.enum(knownOrNot).optional(),
	/** Where they are, and when they are open. */
	facilitiesNote: localizedText().optional(),
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
	/** Whether it can be followed in the other direction too. */
	isReversible: z.literal(true).optional(),
	/** Whether the whole route is step-free, for wheelchairs and prams. */
	stepFree: z.enum(['yes', 'no', 'partial', 'unknown']),
	body: localizedRichText,
	stages: z.array(stage).min(2),
	/** The line that it follows; without it a map has only straight lines between the stages. */
	track: track.optional(),
	season: localizedText().optional(),
	safety: localizedRichText.optional(),
	topics: topicCodes,
	gallery: references('media'),
	documents: references('document'),
	/** Whether nobody checked it on the spot; every page, map and file that has it says so. */
	isUnverified: z.literal(true).optional(),
}).superRefine(({ isLoop, stages: [first] }, context) => {
	if (first?.leg !== undefined && !isLoop)
		context.addIssue({
			code: 'custom',
			path: ['stages', 0, 'leg'],
			message: 'There is no way to the first stage of a route that is not a loop.',
		});
});

declare module '../documents.ts' {
	interface Documents {
		itinerary: z.infer<typeof itinerary>;
	}
}
