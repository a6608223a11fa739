import { z } from 'zod';
import { localized } from '../languages.ts';
import { instant, localizedText, PLAIN_SUMMARY_MAX, slug, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { recurrence } from '../recurrence/recurrence.ts';
import { documentId, reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { eventTypes } from '../vocabularies/event-types.ts';
import { codeSchema } from '../vocabulary.ts';
import { accessFact } from './access-facts.ts';
import { settings } from './settings.ts';

export const eventStatuses = ['scheduled', 'cancelled', 'postponed', 'rescheduled'] as const;

const organisation = z.strictObject({ name: localizedText(), url: webAddress.optional() });

const period = z.strictObject({ start: instant, end: instant });

/** Evento (Modello Comuni b.6; schema.org Event). */
export const event = published('event', {
	slug: localized(slug),
	title: localizedText(),
	subtitle: localizedText().optional(),
	summary: localizedText(PLAIN_SUMMARY_MAX),
	eventTypes: z.array(codeSchema(eventTypes)).min(1),
	/** Start and end of the whole event. All-day events run from midnight to midnight in Rome, the end excluded. */
	start: instant,
	end: instant,
	allDay: z.boolean(),
	/** The individual dates of an event with more than one; `id` stays the same when others are added or removed. */
	sessions: z.array(period.extend({ id: documentId.optional(), note: localizedText().optional() })),
	/** How it repeats; its times are among the sessions, each with its day as `id`. */
	recurrence: recurrence.optional(),
	status: z.enum(eventStatuses),
	/** When it was to begin, of an event that was moved to another date (schema.org previousStartDate). */
	formerStart: instant.optional(),
	topics: topicCodes.min(1),
	image: reference('media').optional(),
	parent: reference('event').optional(),
	body: localizedRichText,
	people: references('person'),
	gallery: references('media'),
	audience: localizedRichText,
	place: reference('place'),
	/** The price, and what to know about it; required when it is not free. */
	cost: localizedRichText.optional(),
	isFree: z.boolean(),
	ticketUrl: webAddress.optional(),
	/** Step-free access, interpreters, audio description. */
	accessibility: localizedRichText.optional(),
	/** Absent rather than empty. */
	accessFacts: z.array(accessFact).min(1).optional(),
	setting: z.enum(settings).optional(),
	/** Whether it is for children too; absent where nobody has said so. */
	forChildren: z.literal(true).optional(),
	/** Whether what is said of it was not checked; every page and file that has it says so. */
	isUnverified: z.literal(true).optional(),
	documents: references('document'),
	contactPoints: references('contact-point').min(1),
	offices: references('office'),
	supporters: z.array(organisation),
	patrons: z.array(organisation),
	sponsors: z.array(organisation),
	moreInformation: localizedRichText.optional(),
});

declare module '../documents.ts' {
	interface Documents {
		event: z.infer<typeof event> & {
			/** Beginning of its next time, or of the one under way. The store says it by its clock: no entry of the log has it. */
			nextStart?: string;
			/** The days in Rome on which it takes place. The store says them: no entry of the log has them. */
			days?: readonly string[];
		};
	}
}
