import { z } from 'zod';
import { localized } from '../languages.ts';
import { publicationDays } from '../lifetime.ts';
import { day, localizedText, PLAIN_TITLE_MAX, slug, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { documentTypes } from '../vocabularies/document-types.ts';
import { licences } from '../vocabularies/licences.ts';
import { noticeTypes } from '../vocabularies/notice-types.ts';
import { codeSchema } from '../vocabulary.ts';

/** Documento pubblico (Modello Comuni b.8; schema.org DigitalDocument). */
export const document = published('document', {
	slug: localized(slug),
	title: localizedText(PLAIN_TITLE_MAX),
	summary: localizedText(),
	/** The first type decides the address. */
	documentTypes: z.array(codeSchema(documentTypes)).min(1),
	noticeType: codeSchema(noticeTypes).optional(),
	/** An identifier such as a DOI or an ISBN. */
	identifier: text().optional(),
	protocolNumber: text(60).optional(),
	protocolDate: day.optional(),
	topics: topicCodes.min(1),
	image: reference('media').optional(),
	description: localizedRichText.optional(),
	files: references('file'),
	url: webAddress.optional(),
	office: reference('office'),
	authors: references('person'),
	licence: codeSchema(licences),
	services: references('service'),
	/** Days on which what it says is valid. */
	start: day.optional(),
	end: day.optional(),
	/** For an act of the albo pretorio: the days on which it is posted there. */
	...publicationDays,
	datasets: references('dataset'),
	moreInformation: localizedRichText.optional(),
	legalReferences: localizedRichText.optional(),
	related: references('document'),
}).superRefine(({ files, url }, context) => {
	if (files.length === 0 && !url) {
		context.addIssue({
			code: 'custom',
			path: ['files'],
			message: 'A document has a file or an address to get it from.',
		});
	}
});

declare module '../documents.ts' {
	interface Documents {
		document: z.infer<typeof document>;
	}
}
