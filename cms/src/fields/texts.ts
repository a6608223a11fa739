import { email, text, textarea } from 'payload/shared';
import type { Condition, EmailField, TextareaField, TextField, TextFieldSingleValidation } from 'payload';
import { isEditingReadyLanguage } from './languages.ts';
import type { LimitNotes } from './limits.ts';

type LineContext = Parameters<TextFieldSingleValidation>[1];

/** Lengths and patterns come from the schema: `withLimits` adds them. */
export interface TextOptions {
	name: string;
	label: string;
	description?: string;
	required?: boolean;
	condition?: Condition;
}

function presentation({ description, condition }: TextOptions) {
	return { description, ...(condition ? { condition } : {}) };
}

const tellsLimit: LimitNotes = { tellsLimit: true };

/** A line in each language; required only in the languages declared ready. */
export function localizedText(options: TextOptions): TextField {
	const { name, label, required = false } = options;
	return {
		name,
		label,
		type: 'text',
		localized: true,
		required,
		validate: (value: string | null | undefined, context: LineContext) =>
			isEditingReadyLanguage(context) ? text(value, context) : true,
		admin: presentation(options),
		custom: tellsLimit,
	};
}

/** A few lines in each language, for summaries. */
export function localizedTextarea(options: TextOptions): TextareaField {
	const { name, label, required = false } = options;
	return {
		name,
		label,
		type: 'textarea',
		localized: true,
		required,
		validate: (value, context) => (isEditingReadyLanguage(context) ? textarea(value, context) : true),
		admin: presentation(options),
		custom: tellsLimit,
	};
}

/** Search engines and lists of links show about as many characters of a title. */
const TITLE_BEST = 70;

/** The national model wants a short description of at most as many characters; lists of cards cut longer ones. */
const SUMMARY_BEST = 160;

interface TitleOptions extends Partial<TextOptions> {
	/** Titles that say to who reads what they need; the form shows them, and gives advice on others. */
	examples: readonly string[];
}

/** The title of a page. The form counts its characters. */
export function titleField({ examples, ...options }: TitleOptions): TextField {
	const guide = { best: TITLE_BEST, examples: [...examples] };
	const custom: LimitNotes = { guide };
	return { ...localizedText({ name: 'title', label: 'Titolo', required: true, ...options }), custom };
}

/** The short description of a page, for lists and search engines. The form counts its characters. */
export function summaryField(description?: string): TextareaField {
	const options = { name: 'summary', label: 'Descrizione breve', required: true };
	const custom: LimitNotes = { guide: { best: SUMMARY_BEST } };
	return {
		...localizedTextarea({ ...options, ...(description === undefined ? {} : { description }) }),
		custom,
	};
}

/** A line that is the same in every language: a name, a code, an address. */
export function plainText(options: TextOptions): TextField {
	const { name, label, required = false } = options;
	return { name, label, type: 'text', required, admin: presentation(options), custom: tellsLimit };
}

export interface PatternOptions extends TextOptions {
	/** What to write, with an example: the message for a value that the schema refuses. */
	hint: string;
	/** Maximum length, if the schema has none. */
	max?: number;
	validate?: TextFieldSingleValidation;
}

/** A line that must match a pattern of the schema. */
export function patternText({ hint, max, validate, ...options }: PatternOptions): TextField {
	const { name, label, required = false, description = hint } = options;
	const notes: LimitNotes = { hint };
	return {
		name,
		label,
		type: 'text',
		required,
		...(max === undefined ? {} : { maxLength: max }),
		...(validate ? { validate } : {}),
		admin: presentation({ ...options, description }),
		custom: notes,
	};
}

export function phoneField(options: TextOptions): TextField {
	return patternText({ ...options, hint: 'Un numero con il prefisso, per esempio +39 099 000 0100.' });
}

const webAddressHint = 'Un indirizzo completo, per esempio https://www.esempio.it/pagina.';

function holdsCredentials(address: string): boolean {
	const url = URL.parse(address);
	return url !== null && (url.username !== '' || url.password !== '');
}

/** Validates an external address by rules that the schema doesn't have: no credentials, no white space. */
const webAddress: TextFieldSingleValidation = (value, context) => {
	if (value && holdsCredentials(value))
		return 'L’indirizzo contiene un nome utente o una password, che tutti leggerebbero: toglili.';
	return value && /\s/.test(value) ? webAddressHint : text(value, context);
};

export function webAddressField({ max = 1000, ...options }: TextOptions & { max?: number }): TextField {
	return patternText({ ...options, max, hint: webAddressHint, validate: webAddress });
}

export function emailField({ name, label, description, required = false }: TextOptions): EmailField {
	return { name, label, type: 'email', required, validate: email, admin: { description } };
}
