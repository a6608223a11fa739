import type { z } from 'zod';
import { localized } from '../languages.ts';
import { openingHours } from '../opening-hours/opening-hours.ts';
import { localizedText, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { officeTypes } from '../vocabularies/office-types.ts';
import { codeSchema } from '../vocabulary.ts';

/** Unità organizzativa: an area, an office, a political body or another structure (Modello Comuni b.2). */
export const office = published('office', {
	slug: localized(slug),
	title: localizedText(),
	summary: localizedText(),
	topics: topicCodes,
	image: reference('media').optional(),
	competences: localizedRichText,
	officeType: codeSchema(officeTypes),
	parent: reference('office').optional(),
	heads: references('person'),
	councillor: reference('person').optional(),
	people: references('person'),
	/** Services it offers besides those that name it as responsible, which sites find themselves. */
	services: references('service'),
	seat: reference('place'),
	otherSeats: references('place'),
	contactPoints: references('contact-point').min(1),
	hours: openingHours.optional(),
	documents: references('document'),
	moreInformation: localizedRichText.optional(),
});

declare module '../documents.ts' {
	interface Documents {
		office: z.infer<typeof office>;
	}
}
