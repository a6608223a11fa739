import {
	type Block,
	cleanText,
	type ContentType,
	dayInRome,
	type Language,
	type Localized,
	languages,
	type Published,
	type Reference,
} from '@portolano/content-models';
import type { Colour } from '@portolano/content-models/colour';
import { readyLanguages } from '../fields/languages.ts';
import { toRichText } from '../rich-text/to-rich-text.ts';
import type { InLanguages, SiteKeys } from './record.ts';

/** The published document without its timestamps, which come from the log. */
export type Projection<T extends ContentType> = Omit<Published<T>, 'publishedAt' | 'updatedAt'>;

type Nothing = null | undefined;
type Related = string | { id: string } | Nothing;

/** Applies `read` to each language of `record`. */
export function inEach<R, V>(record: InLanguages<R>, read: (record: R) => V): Localized<V> {
	const values: Localized<V> = { it: read(record.it) };
	for (const language of languages) {
		const translation = record[language];
		if (translation !== undefined) values[language] = read(translation);
	}
	return values;
}

function anyOf<V>(values: Localized<V>, test: (value: V) => boolean): boolean {
	return languages.some((language: Language) => {
		const value = values[language];
		return value !== undefined && test(value);
	});
}

/** Returns a text in every language. A missing text stays empty: the schema refuses it. */
export function text<R>(record: InLanguages<R>, read: (record: R) => string | Nothing): Localized<string> {
	return inEach(record, (one) => cleanText(read(one) ?? '').trim());
}

/** Returns a text that may be missing, but only in all languages at once. */
export function optionalText<R>(
	record: InLanguages<R>,
	read: (record: R) => string | Nothing,
): Localized<string> | undefined {
	const values = text(record, read);
	return anyOf(values, (value) => value !== '') ? values : undefined;
}

export function richText<R>(record: InLanguages<R>, read: (record: R) => unknown): Localized<Block[]> {
	return inEach(record, (one) => toRichText(read(one)));
}

export function optionalRichText<R>(
	record: InLanguages<R>,
	read: (record: R) => unknown,
): Localized<Block[]> | undefined {
	const values = richText(record, read);
	return anyOf(values, (value) => value.length > 0) ? values : undefined;
}

interface Row {
	id?: string | Nothing;
}

/**
 * Returns the rows of a list, each in every language. A saved record has the same rows in all languages; a preview may
 * have others in the language that is being edited, so rows are found by their ids.
 */
export function rows<R, Each extends Row>(
	record: InLanguages<R>,
	read: (record: R) => readonly Each[] | Nothing,
): InLanguages<Each>[] {
	return (read(record.it) ?? []).map((it, index) => {
		const row: InLanguages<Each> = { it };
		for (const language of languages) {
			const translation = record[language];
			const translated = translation === undefined ? [] : (read(translation) ?? []);
			const own = it.id ? translated.find(({ id }) => id === it.id) : translated[index];
			if (own !== undefined) row[language] = own;
		}
		return row;
	});
}

/** Returns a single line; undefined if empty. */
export function optional(value: string | Nothing): string | undefined {
	return cleanText(value ?? '').trim() || undefined;
}

/** Returns `true` for a box that is ticked; undefined for others. */
export function ticked(value: boolean | Nothing): true | undefined {
	return value === true ? true : undefined;
}

/** Returns a colour; without its digits, which the schema refuses, if none was chosen. */
export function colour(value: string | Nothing): Colour {
	return `#${(value ?? '').replace(/^#/, '')}`;
}

export function optionalColour(value: string | Nothing): Colour | undefined {
	return value ? colour(value) : undefined;
}

/** Returns the id of a related document; empty if none was chosen. */
export function idOf(value: Related): string {
	return (typeof value === 'string' ? value : value?.id) ?? '';
}

/** Returns a reference. If no document was chosen, its id is empty: the schema refuses it. */
export function ref<const T extends ContentType>(type: T, value: Related): Reference<T> {
	return { type, id: idOf(value) };
}

export function optionalRef<const T extends ContentType>(type: T, value: Related): Reference<T> | undefined {
	return value ? ref(type, value) : undefined;
}

export function refs<const T extends ContentType>(
	type: T,
	values: readonly Related[] | Nothing,
): Reference<T>[] {
	return (values ?? []).map((value) => ref(type, value));
}

/** Returns a reference to a document of any type. */
export function anyRef({ relationTo, value }: { relationTo: ContentType; value: Related }): Reference {
	return { type: relationTo, id: idOf(value) };
}

/** Returns `value` as an ISO timestamp in UTC; empty if missing. */
export function instant(value: string | Nothing): string {
	return value ? new Date(value).toISOString() : '';
}

export function optionalInstant(value: string | Nothing): string | undefined {
	return value ? instant(value) : undefined;
}

/** Returns the calendar day in Rome of a stored date; empty if missing. */
export function day(value: string | Nothing): string {
	return value ? dayInRome(Date.parse(value)) : '';
}

export function optionalDay(value: string | Nothing): string | undefined {
	return value ? day(value) : undefined;
}

/** Returns the first and the last day on which a document is published, those that are given. */
export function publicationDays(record: {
	publishedFrom?: string | Nothing;
	publishedUntil?: string | Nothing;
}): { publishedFrom: string | undefined; publishedUntil: string | undefined } {
	return {
		publishedFrom: optionalDay(record.publishedFrom),
		publishedUntil: optionalDay(record.publishedUntil),
	};
}

/** Returns a list; undefined for an empty one. */
export function some<T>(items: T[]): T[] | undefined {
	return items.length > 0 ? items : undefined;
}

/** Returns the codes chosen in a select. */
export function codes<C extends string>(values: readonly C[] | Nothing): C[] {
	return [...(values ?? [])];
}

interface Owned {
	id: string;
	owner?: Related;
	alsoOn?: readonly Related[] | Nothing;
}

/** Returns the properties of every document: id, keys of its owner and of the sites that show it, ready languages. */
export function common<const T extends ContentType>(type: T, record: InLanguages<Owned>, sites: SiteKeys) {
	const { it } = record;
	const keyOf = (site: Related) => sites.get(idOf(site)) ?? '';
	return {
		type,
		id: it.id,
		owner: keyOf(it.owner),
		alsoOn: (it.alsoOn ?? []).map(keyOf).filter((key) => key !== ''),
		languages: readyLanguages(it),
	};
}
