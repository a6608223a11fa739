import { type Language, languages, type Localized } from '../languages.ts';

const isLocalized = (value: object): value is Localized<unknown> => 'it' in value;

function sizeIn(value: unknown, language: Language): number {
	if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + sizeIn(part, language), 0);
	if (typeof value !== 'object' || value === null) return 0;
	if (isLocalized(value)) return JSON.stringify(value[language] ?? value.it).length;
	return sizeIn(Object.values(value), language);
}

/**
 * Returns how much text the blocks of a page have, in the language in which it is longest: characters, with those of
 * its formatting.
 */
export function textSizeOf(blocks: readonly object[]): number {
	return Math.max(...languages.map((language) => sizeIn(blocks, language)));
}
