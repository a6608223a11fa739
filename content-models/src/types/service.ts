import { z } from 'zod';
import { localized } from '../languages.ts';
import {
	day,
	localizedText,
	PLAIN_SUMMARY_MAX,
	PLAIN_TITLE_MAX,
	slug,
	text,
	webAddress,
} from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { audiences } from './audiences.ts';
import { businessEvents } from '../vocabularies/business-events.ts';
import { lifeEvents } from '../vocabularies/life-events.ts';
import { serviceCategories } from '../vocabularies/service-categories.ts';
import { codeSchema } from '../vocabulary.ts';

/** Letters of an answer in short: two lines beside the title. */
const IN_SHORT_MAX = 80;

/** Units of the time that a step takes. */
export const timeUnits = ['hours', 'days', 'weeks', 'months'] as const;

/** A step or a time limit in the handling of an application: after how long, or by which day. */
const deadline = z.strictObject({
	title: localizedText(),
	description: localizedText().optional(),
	days: z.int().positive().optional(),
	/** What `days` counts, where it is not days. */
	unit: z.enum(timeUnits).optional(),
	day: day.optional(),
});

const onlineChannel = z.strictObject({
	introduction: localizedText().optional(),
	label: localizedText(80),
	url: webAddress,
});

/** Answers of a few words to what everybody asks first, shown beside the title. */
const inShort = z.strictObject({
	who: localizedText(IN_SHORT_MAX).optional(),
	when: localizedText(IN_SHORT_MAX).optional(),
	cost: localizedText(IN_SHORT_MAX).optional(),
	time: localizedText(IN_SHORT_MAX).optional(),
});

/** Servizio (Modello Comuni b.1; schema.org GovernmentService). Owned by the institutional portal (C.SI.1.3). */
export const service = published('service', {
	slug: localized(slug),
	title: localizedText(PLAIN_TITLE_MAX),
	subtitle: localizedText().optional(),
	/** The first category decides the address and the breadcrumb. */
	categories: z.array(codeSchema(serviceCategories)).min(1),
	isActive: z.boolean(),
	/** Why the service can't be used; required when it is not active. */
	inactiveReason: localizedRichText.optional(),
	image: reference('media').optional(),
	summary: localizedText(PLAIN_SUMMARY_MAX),
	/** Who it is for in particular; none means everybody. */
	audiences: z.array(codeSchema(audiences)).optional(),
	audience: localizedRichText,
	description: localizedRichText.optional(),
	area: localizedText().optional(),
	howTo: localizedRichText,
	needed: localizedRichText,
	/** What people often bring and need not: it spares them a journey. */
	notNeeded: localizedRichText.optional(),
	/** Whether the documents of IT-Wallet are accepted (art. 64-quater CAD). */
	acceptsItWallet: z.boolean().optional(),
	obtained: localizedRichText,
	timing: localizedRichText,
	deadlines: z.array(deadline),
	inShort: inShort.optional(),
	/** Required when the service costs something. */
	costs: localizedRichText.optional(),
	outcomeProcedures: localizedRichText.optional(),
	online: onlineChannel.optional(),
	/** Offices where people can apply in person. */
	counters: references('office'),
	bookable: z.boolean(),
	constraints: localizedRichText.optional(),
	specialCases: localizedRichText.optional(),
	moreInformation: localizedRichText.optional(),
	conditions: references('document').min(1),
	contactPoints: references('contact-point').min(1),
	offices: references('office').min(1),
	documents: references('document'),
	topics: topicCodes.min(1),
	lifeEvents: z.array(codeSchema(lifeEvents)),
	businessEvents: z.array(codeSchema(businessEvents)),
	/** Code of the body in the national index (IPA). */
	ipaCode: text(20).optional(),
	/** Other words that people search for; indexed, never shown. */
	searchTerms: z.array(text(60)),
}).superRefine(({ isActive, inactiveReason, online, counters }, context) => {
	if (!isActive && !inactiveReason) {
		context.addIssue({
			code: 'custom',
			path: ['inactiveReason'],
			message: 'A service that is not active says why.',
		});
	}
	if (!online && counters.length === 0) {
		context.addIssue({
			code: 'custom',
			path: ['online'],
			message: 'A service is reached online or at an office.',
		});
	}
});

declare module '../documents.ts' {
	interface Documents {
		service: z.infer<typeof service>;
	}
}
