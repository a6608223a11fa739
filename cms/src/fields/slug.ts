import { joinedWords, slug, SLUG_MAX, slugWords } from '@portolano/content-models';
import { randomUUID } from 'node:crypto';
import { type FieldHook, type TextField, type TypeWithID } from 'payload';
import { isEditingReadyLanguage } from './languages.ts';

function isSlug(value: string): boolean {
	return slug.safeParse(value).success;
}

/** Makes a URL segment from a title: lower case, transliterated, joined by hyphens, without `www` and `http`. */
export function toSlug(title: string): string {
	const words = slugWords(title).flatMap((word) => word.split(/www|http/).filter(Boolean));
	return joinedWords(words);
}

// A title without usable letters (an emoji) makes no address. The editor can replace the generated one.
function addressFrom(title: string): string {
	const address = toSlug(title);
	return isSlug(address) ? address : `pagina-${randomUUID().slice(0, 8)}`;
}

/** The address that a save would make from a title; undefined where it would be any that is free. */
export function addressOf(title: unknown): string | undefined {
	const address = typeof title === 'string' ? toSlug(title) : '';
	return isSlug(address) ? address : undefined;
}

const fromTitle =
	(titleFields: readonly string[]): FieldHook<TypeWithID, string | undefined, Record<string, unknown>> =>
	({ value, siblingData }) => {
		if (typeof value === 'string' && value !== '') return value;
		const words = titleFields.map((name) => siblingData[name]).filter((word) => typeof word === 'string');
		return words.some((word) => word.trim() !== '') ? addressFrom(words.join(' ')) : value;
	};

/** Explains which addresses are valid, with an example made from `written`. */
function badAddress(written: string): string {
	const suggestion = toSlug(written);
	const example = isSlug(suggestion) ? suggestion : 'carta-d-identita';
	return `Solo lettere minuscole senza accenti, cifre e trattini, al massimo ${SLUG_MAX} caratteri; non “www” né “http”. Per esempio: ${example}`;
}

/** The address of the page in each language, made from the title when left empty. */
export function slugField(...titleFields: string[]): TextField {
	return {
		name: 'slug',
		label: 'Indirizzo della pagina',
		type: 'text',
		localized: true,
		index: true,
		hooks: { beforeValidate: [fromTitle(titleFields.length > 0 ? titleFields : ['title'])] },
		validate: (value: string | null | undefined, context) => {
			// An empty address is made from the title on save. A missing title is reported on its own field.
			if (!value || !isEditingReadyLanguage(context)) return true;
			return isSlug(value) ? true : badAddress(value);
		},
		admin: {
			position: 'sidebar',
			description: 'Si forma dal titolo. Cambiarlo cambia l’indirizzo: i collegamenti esterni si rompono.',
		},
	};
}
