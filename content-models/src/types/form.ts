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
] as const;

/** Rows of a form at most: a longer one belongs in a service online. */
export const FORM_ROWS_MAX = 80;

const formRow = z.strictObject({
	kind: z.enum(formRowKinds),
	label: localizedText(),
	hint: localizedText().optional(),
	isRequired: z.boolean().optional(),
});

/** A form that people fill in on its page and print: what they write stays on their device. */
export const formRows = z.array(formRow).max(FORM_ROWS_MAX);

export type FormRow = z.infer<typeof formRow>;
