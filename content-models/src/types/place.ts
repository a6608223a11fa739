import { z } from 'zod';
import { localized } from '../languages.ts';
import { openingHours } from '../opening-hours/opening-hours.ts';
import { coordinates, localizedText, slug, text } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { placeTypes } from '../vocabularies/place-types.ts';
import { codeSchema } from '../vocabulary.ts';
import { accessFact } from './access-facts.ts';
import { hospitality } from './hospitality.ts';
import { settings } from './settings.ts';

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
	/** Minutes that a visit takes. */
	visitMinutes: z.int().positive().max(1440).optional(),
	setting: z.enum(settings).optional(),
	/** Whether children enjoy it; absent where nobody has said so. */
	forChildren: z.literal(true).optional(),
	/** For places to eat and to stay, and for workshops of craftspeople. */
	hospitality: hospitality.optional(),
	/** Whether what is said of it was not checked; every page, map and file that has it says so. */
	isUnverified: z.literal(true).optional(),
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
