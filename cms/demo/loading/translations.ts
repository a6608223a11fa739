import { type Language, languages } from '@portolano/content-models';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type ContentItem, DemoContentError } from './content-items.ts';

const texts = z.record(z.string(), z.string());
const translationFile = z.record(z.string(), texts);

/** Translations in one language: of each document by the paths of its fields, and of short texts that many have. */
export interface Translations {
	readonly language: Language;
	readonly documents: ReadonlyMap<string, Readonly<Record<string, string>>>;
	/** By the Italian text. */
	readonly phrases: Readonly<Record<string, string>>;
}

/** The part of a file that has short texts of many documents. */
const PHRASES = 'phrases';

/**
 * Reads the folders `de`, `fr` … below `folder`. They are apart from the content, so that whoever translates and whoever
 * writes don't change the same files.
 * @throws DemoContentError for a file that isn't a list of texts by document.
 */
export function readTranslations(folder: string): Translations[] {
	return languages
		.filter((language) => existsSync(path.join(folder, language)))
		.map((language) => {
			const files = readdirSync(path.join(folder, language)).map((name) =>
				readFile(path.join(folder, language, name)),
			);
			const entries = files.flatMap((file) => Object.entries(file));
			return {
				language,
				documents: new Map(entries.filter(([name]) => name !== PHRASES)),
				phrases: Object.fromEntries(
					entries.flatMap(([name, found]) => (name === PHRASES ? Object.entries(found) : [])),
				),
			};
		});
}

function readFile(file: string): z.infer<typeof translationFile> {
	const { success, data, error } = translationFile.safeParse(parse(readFileSync(file, 'utf8')) ?? {});
	if (!success)
		throw new DemoContentError(`${file} has no texts by document and field.\n${z.prettifyError(error)}`);
	return data;
}

type ByLanguage = Partial<Record<Language, unknown>> & { it: unknown };

const isLanguage = (key: string) => languages.some((language) => language === key);

function isByLanguage(value: object): value is ByLanguage {
	return 'it' in value && Object.keys(value).every(isLanguage);
}

interface Translating {
	readonly translations: Translations;
	readonly own: Readonly<Record<string, string>>;
	/** Receives the path of each text without a translation. */
	readonly missing: string[];
}

function translatedPart(value: unknown, at: string, translating: Translating): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value))
		return value.map((part, index) => translatedPart(part, `${at}.${index}`, translating));
	if (isByLanguage(value)) return translatedText(value, at, translating);
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => [
			name,
			translatedPart(part, at === '' ? name : `${at}.${name}`, translating),
		]),
	);
}

function translatedText(
	value: ByLanguage,
	at: string,
	{ translations, own, missing }: Translating,
): ByLanguage {
	const { language, phrases } = translations;
	const phrase = typeof value.it === 'string' ? phrases[value.it.trim()] : undefined;
	const text = own[at] ?? phrase;
	if (text === undefined && value[language] === undefined) missing.push(at);
	return text === undefined ? value : { ...value, [language]: text };
}

/** Returns a document with its translation, and which of its texts have none: with any, it isn't ready in the language. */
export function translatedItem(
	item: ContentItem,
	translations: Translations,
): { item: ContentItem; missing: string[] } {
	const own = translations.documents.get(`${item.type}/${item.key}`);
	if (!own) return { item, missing: [] };
	const missing: string[] = [];
	const values = Object.entries<unknown>(item).map(([name, value]): [string, unknown] => [
		name,
		translatedPart(value, name, { translations, own, missing }),
	]);
	if (missing.length > 0) return { item, missing };
	const translated = Object.fromEntries<unknown>(values);
	return { item: { ...item, ...translated, languages: [...item.languages, translations.language] }, missing };
}

/** Returns the documents, each in the languages into which all its texts are translated. */
export function withTranslations(
	items: readonly ContentItem[],
	languagesOfAll: readonly Translations[],
): ContentItem[] {
	return items.map((item) =>
		languagesOfAll.reduce((done, translations) => translatedItem(done, translations).item, item),
	);
}
