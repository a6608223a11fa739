import { richText } from 'payload/shared';
import type { RichTextField } from 'payload';
import { refusalOfText } from '../rich-text/refused-texts.ts';
import { isEditingReadyLanguage } from './languages.ts';

interface RichTextOptions {
	name: string;
	label: string;
	description?: string;
	required?: boolean;
}

/** A rich text in each language; required only in the languages declared ready. */
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
		// Our check runs first: Payload's message is in English and doesn't name the faulty part of the text.
		validate: (value, context) =>
			isEditingReadyLanguage(context) ? (refusalOfText(value) ?? richText(value, context)) : true,
		admin: { description },
	};
}
