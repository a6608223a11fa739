import { z } from 'zod';
import { localized } from '../languages.ts';
import { day, localizedText, slug, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { datasetThemes } from '../vocabularies/dataset-themes.ts';
import { licences } from '../vocabularies/licences.ts';
import { updateFrequencies } from '../vocabularies/update-frequencies.ts';
import { codeSchema } from '../vocabulary.ts';

/** Dataset (Modello Comuni b.9; DCAT-AP_IT). */
export const dataset = published('dataset', {
	slug: localized(slug),
	title: localizedText(),
	summary: localizedText(),
	body: localizedRichText.optional(),
	themes: z.array(codeSchema(datasetThemes)).min(1),
	topics: topicCodes,
	distributions: z.array(z.strictObject({ title: localizedText(), file: reference('file') })),
	/** Address of the dataset on another portal. */
	url: webAddress.optional(),
	licence: codeSchema(licences),
	modifiedOn: day,
	holder: reference('office'),
	frequency: codeSchema(updateFrequencies),
	documents: references('document'),
}).superRefine(({ distributions, url }, context) => {
	if (distributions.length === 0 && !url) {
		context.addIssue({
			code: 'custom',
			path: ['distributions'],
			message: 'A dataset has a file or an address to get it from.',
		});
	}
});

declare module '../documents.ts' {
	interface Documents {
		dataset: z.infer<typeof dataset>;
	}
}
