import { z } from 'zod';
import { localized } from '../languages.ts';
import { localizedText, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { serviceCategories } from '../vocabularies/service-categories.ts';
import { codeSchema } from '../vocabulary.ts';

/** Domanda frequente (Modello Comuni b.12). The slug is its anchor on the FAQ page. */
export const question = published('question', {
	slug: localized(slug),
	title: localizedText(),
	answer: localizedRichText,
	category: codeSchema(serviceCategories).optional(),
	topics: topicCodes,
	services: references('service'),
	/** Lower comes first. */
	order: z.int(),
});

declare module '../documents.ts' {
	interface Documents {
		question: z.infer<typeof question>;
	}
}
