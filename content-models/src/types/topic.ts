import { localizedText } from '../primitives.ts';
import { published } from '../published.ts';
import { anyReference, reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topics } from '../vocabularies/topics.ts';
import { codeSchema } from '../vocabulary.ts';
import { z } from 'zod';

/** The page of an argomento: its name and slug are those of the vocabulary (Modello Comuni b.11). */
export const topic = published('topic', {
	code: codeSchema(topics),
	summary: localizedText(),
	body: localizedRichText.optional(),
	image: reference('media').optional(),
	/** Areas and offices responsible for the topic. */
	offices: references('office').min(1),
	featured: z.array(anyReference),
});

declare module '../documents.ts' {
	interface Documents {
		topic: z.infer<typeof topic>;
	}
}
