import { type FieldHook, type TextField, type TypeWithID } from 'payload';
import { isEditingReadyLanguage } from './languages.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugMax = 120;

/** An address segment from a title: lower case, no accents, words joined by hyphens. Without `www` and `http`. */
export function toSlug(title: string): string {
	const words = title
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/www|http/g, '')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const kept: string[] = [];
	for (const word of words) {
		if ([...kept, word].join('-').length <= slugMax) kept.push(word);
	}
	return kept.join('-');
}

const fromTitle =
	(titleFields: readonly string[]): FieldHook<TypeWithID, string | undefined, Record<string, unknown>> =>
	({ value, siblingData }) => {
		if (typeof value === 'string' && value !== '') return value;
		const words = titleFields.map((name) => siblingData[name]).filter((word) => typeof word === 'string');
		return words.length > 0 ? toSlug(words.join(' ')) : value;
	};

/** The address of the page in each language, made from the title when left empty. */
export function slugField(...titleFields: string[]): TextField {
	return {
		name: 'slug',
		label: 'Indirizzo della pagina',
		type: 'text',
		localized: true,
		index: true,
		maxLength: slugMax,
		hooks: { beforeValidate: [fromTitle(titleFields.length > 0 ? titleFields : ['title'])] },
		validate: (value: string | null | undefined, context) => {
			if (!isEditingReadyLanguage(context)) return true;
			if (!value) return 'Manca l’indirizzo della pagina.';
			return slugPattern.test(value) && !/www|http/.test(value)
				? true
				: 'Solo lettere minuscole senza accenti, cifre e trattini; non “www” né “http”.';
		},
		admin: {
			position: 'sidebar',
			description: 'Si forma dal titolo. Cambiarlo cambia l’indirizzo: i collegamenti esterni si rompono.',
		},
	};
}
