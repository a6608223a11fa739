import { isSuggestions } from '../../guards.ts';
import type { Suggestion } from '../../suggestions.ts';
import { readJson } from '../read-json.ts';

let opened: { address: string; suggestions: Promise<readonly Suggestion[]> } | undefined;

/** Fetches the pages that are suggested while typing, once. There are none when the file does not come. */
export function suggestionsAt(address: string | undefined): Promise<readonly Suggestion[]> {
	if (address === undefined) return Promise.resolve([]);
	if (opened?.address === address) return opened.suggestions;
	const suggestions = readJson(address, isSuggestions, 'no-cache').catch((error: unknown) => {
		console.warn(error);
		opened = undefined;
		return [];
	});
	opened = { address, suggestions };
	return suggestions;
}
