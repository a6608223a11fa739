import { z } from 'zod';
import { localized } from '../languages.ts';
import { publicationDays } from '../lifetime.ts';
import { day, instant, localizedText, PLAIN_TITLE_MAX, slug, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { businessEvents } from '../vocabularies/business-events.ts';
import { documentTypes } from '../vocabularies/document-types.ts';
import { licences } from '../vocabularies/licences.ts';
import { lifeEvents } from '../vocabularies/life-events.ts';
import { noticeTypes } from '../vocabularies/notice-types.ts';
import { codeSchema } from '../vocabulary.ts';
import { formRows } from './form.ts';
import { normativeKinds } from './normative-kinds.ts';

/** What a call for applications says besides what every document says (Modello Comuni b.14, Bando). */
const call = {
	/** Who can apply. */
	recipients: localizedText().optional(),
	/** The body that issues it, where it is another one. */
	issuer: localizedText().optional(),
	/** First day on which people can apply. */
	opensOn: day.optional(),
	/** Until when people can ask for clarifications. */
	questionsUntil: instant.optional(),
	/** Until when people can apply: its day and hour. */
	deadline: instant.optional(),
	/** Day on which the procedure ended. */
	concludedOn: day.optional(),
	/** Code of a tender (Codice identificativo di gara). */
	cig: z
		.string()
		.regex(/^[A-Z0-9]{10}$/)
		.optional(),
	/** What changed after it was published, each with its day. */
	updates: z.array(z.strictObject({ day, text: localizedText() })).optional(),
};

/** Documento pubblico (Modello Comuni b.8; schema.org DigitalDocument). */
export const document = published('document', {
	slug: localized(slug),
	title: localizedText(PLAIN_TITLE_MAX),
	summary: localizedText(),
	/** The first type decides the address. */
	documentTypes: z.array(codeSchema(documentTypes)).min(1),
	noticeType: codeSchema(noticeTypes).optional(),
	/** For an atto normativo: what it is. */
	normativeKind: codeSchema(normativeKinds).optional(),
	/** An identifier such as a DOI or an ISBN. */
	identifier: text().optional(),
	protocolNumber: text(60).optional(),
	protocolDate: day.optional(),
	topics: topicCodes.min(1),
	image: reference('media').optional(),
	description: localizedRichText.optional(),
	files: references('file'),
	/** A form to fill in on its page; its file, if it has one, is the same form on paper. */
	form: formRows.optional(),
	url: webAddress.optional(),
	office: reference('office'),
	authors: references('person'),
	/** Authors who have no page. */
	authorNames: localizedText().optional(),
	licence: codeSchema(licences),
	services: references('service'),
	/** Days on which what it says is valid. */
	start: day.optional(),
	end: day.optional(),
	...call,
	/** For an act of the albo pretorio: the last day on which it is posted there; its page stays. */
	postedUntil: day.optional(),
	/** The days on which it is on the sites: afterwards its page is gone. */
	...publicationDays,
	gallery: references('media').optional(),
	lifeEvents: z.array(codeSchema(lifeEvents)).optional(),
	businessEvents: z.array(codeSchema(businessEvents)).optional(),
	datasets: references('dataset'),
	moreInformation: localizedRichText.optional(),
	legalReferences: localizedRichText.optional(),
	related: references('document'),
}).superRefine(({ files, url, form }, context) => {
	if (files.length === 0 && !url && !form?.length) {
		context.addIssue({
			code: 'custom',
			path: ['files'],
			message: 'A document has a file, an address to get it from, or a form to fill in.',
		});
	}
});

declare module '../documents.ts' {
	interface Documents {
		document: z.infer<typeof document>;
	}
}
