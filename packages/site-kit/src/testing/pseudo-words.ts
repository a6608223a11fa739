import { readFileSync } from 'node:fs';

/** Where the words of the interface are written, and which strings of each such file are words. */
const places: readonly { file: RegExp; within?: RegExp }[] = [
	{ file: /(?<!recurrence)\/(?:[a-z]+-)*words\.ts$/ },
	{ file: /\/(?:src|plan)\/words\/(?:it|en|de|fr|search-strings)\.ts$/ },
	{ file: /\/brand\/src\/sections\.ts$/ },
	{ file: /\/time\/(?:days|periods)\.ts$/ },
	{ file: /\/chrome\/language-[a-z]+\.ts$/ },
	{ file: /\/types\/[a-z-]+\/[a-z-]+\.ts$/, within: /(?:label|noun): \{[^}]*\}/g },
	{ file: /\/addresses\/[a-z]+\.ts$/, within: /title: \{[^}]*\}/g },
	{ file: /\/(?:vocabularies\/[a-z-]+|types\/[a-z-]+)\.ts$/, within: /\b(?:it|en): '[^']*'/g },
	{ file: /\/types\/alert-level-names\.ts$/ },
];

const value = /(^|[\s{(,[])(\w+|'[^'\n]*'):(\s*)'((?:[^'\\\n]|\\.)*)'/g;

/** Keys of values that programs read. */
const notWords = new Set([
	'type',
	'code',
	'icon',
	'source',
	'parent',
	'slug',
	'by',
	'direction',
	'lang',
	'timeZone',
]);

/** Returns a word as it is shown in the pseudo-locale: in marks, and longer by 40 %. */
export const pseudo = (text: string): string => `⟦${text}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;

function withPseudoWords(source: string): string {
	return source.replaceAll(value, (all: string, ...[before, key, space, text]: string[]) =>
		notWords.has(key ?? '') || !/\p{L}/u.test(text ?? '')
			? all
			: `${before ?? ''}${key ?? ''}:${space ?? ''}'${pseudo(text ?? '')}'`,
	);
}

/**
 * A plugin of Vite that puts every word of the interface in marks and makes it longer, in all languages: in pages rendered
 * with it, a text without marks is written in a view.
 */
export function pseudoWords() {
	return {
		name: 'pseudo-locale',
		enforce: 'pre' as const,
		load(id: string): string | undefined {
			const [file = ''] = id.split('?');
			if (!/\/ui\/src\/strings\/(?:it|en|de|fr)\.json$/.test(file)) return undefined;
			return readFileSync(file, 'utf8').replaceAll(
				/: "((?:[^"\\]|\\.)*)"/g,
				(_, text: string) => `: "${pseudo(text)}"`,
			);
		},
		transform(code: string, id: string): string | undefined {
			const [file = ''] = id.split('?');
			const place = places.find((one) => one.file.test(file));
			if (!place || file.includes('/node_modules/.pnpm/')) return undefined;
			return place.within ? code.replaceAll(place.within, withPseudoWords) : withPseudoWords(code);
		},
	};
}
