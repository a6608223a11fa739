import { type Language, languages } from '@portolano/content-models';
import type { PayloadRequest, SelectField } from 'payload';

export const languageNames = {
	it: 'italiano',
	en: 'inglese',
	de: 'tedesco',
	fr: 'francese',
} as const satisfies Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
	return languages.some((language) => language === value);
}

/** Returns the languages declared ready in the data of a form; Italian is always one of them. */
export function readyLanguages(data: unknown): Language[] {
	const declared = typeof data === 'object' && data !== null && 'languages' in data ? data.languages : [];
	const ready = Array.isArray(declared) ? declared.filter(isLanguage) : [];
	return ready.includes('it') ? ready : ['it', ...ready];
}

/** Whether the language being edited is declared ready, which makes its texts required. */
export function isEditingReadyLanguage({
	data,
	req,
}: {
	data: unknown;
	req: Pick<PayloadRequest, 'locale'>;
}): boolean {
	return readyLanguages(data).some((language) => language === (req.locale ?? 'it'));
}

export const languagesField: SelectField = {
	name: 'languages',
	type: 'select',
	label: 'Lingue pronte',
	hasMany: true,
	required: true,
	defaultValue: ['it'],
	options: languages.map((code) => ({ value: code, label: languageNames[code] })),
	admin: {
		position: 'sidebar',
		description:
			'Le lingue in cui il contenuto è completo. Si pubblica solo in queste: i testi devono esserci tutti.',
	},
};
