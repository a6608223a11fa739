import { TEXT_MAX } from '@portolano/content-models';
import { email, text, textarea } from 'payload/shared';
import type { Condition, EmailField, TextareaField, TextField, TextFieldSingleValidation } from 'payload';
import { isEditingReadyLanguage } from './languages.ts';

type LineContext = Parameters<TextFieldSingleValidation>[1];

export interface TextOptions {
	name: string;
	label: string;
	description?: string;
	max?: number;
	required?: boolean;
	condition?: Condition;
	width?: string;
}

function presentation({ description, max = TEXT_MAX, condition, width }: TextOptions) {
	const limit = `Al massimo ${max} caratteri.`;
	return {
		description: description ? `${description} ${limit}` : limit,
		...(condition ? { condition } : {}),
		...(width ? { width } : {}),
	};
}

/** A line in each language; required only in the languages declared ready. */
export function localizedText(options: TextOptions): TextField {
	const { name, label, max = TEXT_MAX, required = false } = options;
	return {
		name,
		label,
		type: 'text',
		localized: true,
		required,
		maxLength: max,
		validate: (value: string | null | undefined, context: LineContext) =>
			isEditingReadyLanguage(context) ? text(value, context) : true,
		admin: presentation(options),
	};
}

/** A few lines in each language, for summaries. */
export function localizedTextarea(options: TextOptions): TextareaField {
	const { name, label, max = TEXT_MAX, required = false } = options;
	return {
		name,
		label,
		type: 'textarea',
		localized: true,
		required,
		maxLength: max,
		validate: (value, context) => (isEditingReadyLanguage(context) ? textarea(value, context) : true),
		admin: presentation(options),
	};
}

/** A line that reads the same in every language: a name, a code, an address. */
export function plainText(options: TextOptions): TextField {
	const { name, label, max = TEXT_MAX, required = false } = options;
	return { name, label, type: 'text', required, maxLength: max, admin: presentation(options) };
}

export interface PatternOptions extends TextOptions {
	pattern: RegExp;
	/** What to write, with an example, shown when the pattern does not match. */
	hint: string;
	/** Why a value that matches won't do all the same. */
	fault?: (value: string) => string | undefined;
}

/** A line that must match `pattern`. */
export function patternText({ pattern, hint, fault, ...options }: PatternOptions): TextField {
	const { name, label, max = TEXT_MAX, required = false, condition } = options;
	return {
		name,
		label,
		type: 'text',
		required,
		maxLength: max,
		validate: (value: string | null | undefined, context: LineContext) =>
			value && !pattern.test(value) ? hint : (fault?.(value ?? '') ?? text(value, context)),
		admin: { description: options.description ?? hint, ...(condition ? { condition } : {}) },
	};
}

const phonePattern = /^\+?[0-9][0-9 ]{2,18}$/;

export function phoneField(options: TextOptions): TextField {
	return patternText({
		...options,
		pattern: phonePattern,
		hint: 'Un numero con il prefisso, per esempio +39 099 000 0100.',
	});
}

export function webAddressField(options: TextOptions): TextField {
	return patternText({
		max: 1000,
		...options,
		pattern: /^https?:\/\/\S+$/,
		hint: 'Un indirizzo completo, per esempio https://www.esempio.it/pagina.',
		fault: (value) =>
			/^https?:\/\/[^/?#\\]*@/i.test(value)
				? 'L’indirizzo contiene un nome utente o una password, che tutti leggerebbero: toglili.'
				: undefined,
	});
}

export function emailField({ name, label, description, required = false }: TextOptions): EmailField {
	return { name, label, type: 'email', required, validate: email, admin: { description } };
}
