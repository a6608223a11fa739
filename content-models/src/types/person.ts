import { z } from 'zod';
import { localized } from '../languages.ts';
import { localizedText, slug, text } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { roleTypes } from '../vocabularies/role-types.ts';
import { codeSchema } from '../vocabulary.ts';
import { declarationKinds } from './declaration-kinds.ts';

/** Persona pubblica (Modello Comuni b.3). */
export const person = published('person', {
	slug: localized(slug),
	firstName: text(120),
	lastName: text(120),
	summary: localizedText(),
	/** The kind of the current role, which decides the section of the page. */
	roleType: codeSchema(roleTypes),
	photo: reference('media').optional(),
	offices: references('office').min(1),
	competences: localizedRichText.optional(),
	delegations: localizedRichText.optional(),
	biography: localizedRichText.optional(),
	contactPoints: references('contact-point').min(1),
	curriculum: reference('file').optional(),
	/** D.Lgs. 33/2013 art. 14: assets, income, election expenses, other offices held. */
	declarations: z.array(
		z.strictObject({
			kind: codeSchema(declarationKinds).optional(),
			title: localizedText(),
			file: reference('file'),
		}),
	),
	moreInformation: localizedRichText.optional(),
});

declare module '../documents.ts' {
	interface Documents {
		person: z.infer<typeof person>;
	}
}
