import { filled } from '../words/filled.ts';

/** Returns a word by its name, with its `{names}` replaced; an empty text where the page has no such word. */
export type WordOf<Name extends string> = (
	name: Name,
	values?: Readonly<Record<string, string | number>>,
) => string;

/** Returns the words that a component has for its script. */
export function wordsIn<Name extends string>(holder: HTMLElement): WordOf<Name> {
	const words: unknown = JSON.parse(holder.dataset['words'] ?? '{}');
	const known = new Map<string, unknown>(typeof words === 'object' && words ? Object.entries(words) : []);
	return (name, values = {}) => {
		const text = known.get(name);
		return typeof text === 'string' ? filled(text, values) : '';
	};
}
