import { richText } from 'payload/shared';
import type { RichTextField } from 'payload';
import { isEditingReadyLanguage } from './languages.ts';

interface RichTextOptions {
	name: string;
	label: string;
	description?: string;
	required?: boolean;
}

/** A formatted text in each language; required only in the languages declared ready. */
export function richTextField({
	name,
	label,
	description,
	required = false,
}: RichTextOptions): RichTextField {
	return {
		name,
		label,
		type: 'richText',
		localized: true,
		required,
		validate: (value, context) => (isEditingReadyLanguage(context) ? richText(value, context) : true),
		admin: { description },
	};
}
