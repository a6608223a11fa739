import { z } from 'zod';
import { day, localizedText } from '../primitives.ts';
import { published } from '../published.ts';
import { reference } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { roleTypes } from '../vocabularies/role-types.ts';
import { codeSchema } from '../vocabulary.ts';

/** Incarico: a person's role in an office, with its start and end (Modello Comuni b.4). Shown on the person's page. */
export const role = published('role', {
	title: localizedText(),
	roleType: codeSchema(roleTypes),
	person: reference('person'),
	office: reference('office').optional(),
	isHead: z.boolean(),
	start: day.optional(),
	end: day.optional(),
	settledOn: day.optional(),
	remuneration: localizedRichText.optional(),
	expenses: localizedRichText.optional(),
	appointmentDocument: reference('document').optional(),
	moreInformation: localizedRichText.optional(),
}).superRefine(({ roleType, start }, context) => {
	if (roleType === 'politico' && !start) {
		context.addIssue({ code: 'custom', path: ['start'], message: 'A political role says when it began.' });
	}
});

declare module '../documents.ts' {
	interface Documents {
		role: z.infer<typeof role>;
	}
}
