import { z } from 'zod';
import { localized } from '../languages.ts';
import { openingHours } from '../opening-hours/opening-hours.ts';
import { coordinates, day, localizedText, slug, text } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { placeTypes } from '../vocabularies/place-types.ts';
import { codeSchema } from '../vocabulary.ts';

export const accessFeatures = [
	'step-free-entrance',
	'lift',
	'accessible-toilet',
	'reserved-parking',
	'tactile-path',
	'sign-language',
	'easy-read',
] as const;

/** One accessibility fact: which feature, to what degree, when it was checked. */
const accessFact = z.strictObject({
	feature: z.enum(accessFeatures),
	available: z.enum(['yes', 'no', 'partial', 'unknown']),
	note: localizedText().optional(),
	checkedOn: day.optional(),
});

/** Luogo (Modello Comuni b.5; schema.org Place). */
export const place = published('place', {
	slug: localized(slug),
	title: localizedText(),
	alternativeName: localizedText().optional(),
	summary: localizedText(),
	placeTypes: z.array(codeSchema(placeTypes)).min(1),
	topics: topicCodes,
	image: reference('media'),
	gallery: references('media'),
	description: localizedRichText.optional(),
	nearby: references('place'),
	services: localizedRichText.optional(),
	/** How to get there and how to enter, also for people with disabilities. */
	access: localizedRichText,
	accessFacts: z.array(accessFact),
	address: text(),
	postalCode: z.string().regex(/^\d{5}$/),
	city: text(80),
	district: text(80).optional(),
	coordinates,
	hours: openingHours.optional(),
	/** Whether entry is free of charge; absent where it does not apply. */
	isFree: z.boolean().optional(),
	contactPoints: references('contact-point').min(1),
	offices: references('office'),
	moreInformation: localizedRichText.optional(),
	/** Code in a national register (ISIL, DBUnico); not shown. */
	registerCode: text(60).optional(),
});

declare module '../documents.ts' {
	interface Documents {
		place: z.infer<typeof place>;
	}
}
