import type { StringKey } from '../strings.ts';
import it from './it.json' with { type: 'json' };

const accents: Record<string, string> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', s: 'š' };

/**
 * Returns every text of the interface accented, a third longer and between brackets. In a page rendered with it,
 * unaccented text doesn't come from the dictionary, and cut text has no room to grow.
 */
export function pseudoLocale(): Record<StringKey, string> {
	const texts: Record<StringKey, string> = { ...it };
	for (const [key, text] of Object.entries(it)) Object.assign(texts, { [key]: pseudo(text) });
	return texts;
}

function pseudo(text: string): string {
	const accented = text
		.split(/(\{\w+\})/)
		.map((part) => (part.startsWith('{') ? part : accent(part)))
		.join('');
	return `[${accented}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

function accent(text: string): string {
	return text.replaceAll(/[aeioucns]/g, (letter) => accents[letter] ?? letter);
}
