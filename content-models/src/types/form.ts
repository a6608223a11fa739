import { z } from 'zod';
import { localizedText } from '../primitives.ts';

/** What a row of a form is: the title of a part, or a field to fill in. */
export const formRowKinds = [
	'part',
	'text',
	'paragraph',
	'date',
	'email',
	'phone',
	'fiscal-code',
	'check',
	'choice',
] as const;

/** Rows of a form at most: a longer one belongs in a service online. */
export const FORM_ROWS_MAX = 80;

/** Answers among which people choose one: more of them are hard to read, and belong in a service online. */
const options = z
	.array(z.strictObject({ label: localizedText(120) }))
	.min(2)
	.max(12);

const formRow = z
	.strictObject({
		kind: z.enum(formRowKinds),
		label: localizedText(),
		hint: localizedText().optional(),
		/** The answers of a choice. */
		options: options.optional(),
		isRequired: z.boolean().optional(),
	})
	.superRefine(({ kind, options }, context) => {
		if (kind === 'choice' && !options)
			context.addIssue({
				code: 'custom',
				path: ['options'],
				message: 'A choice has at least two answers.',
			});
	});

/** A form that people fill in on its page and print: what they write stays on their device. */
export const formRows = z.array(formRow).max(FORM_ROWS_MAX);

export type FormRow = z.infer<typeof formRow>;
