import { part } from '../elements.ts';
import { editorialAt } from '../editors-choices.ts';
import { Combobox } from './combobox.ts';
import { suggestionsFrom } from './find-suggestions.ts';
import { suggestionsAt } from './suggestions-at.ts';

/** Gives a field its suggestions; `before` is what it held before it was used. */
export async function startSuggestions(
	input: HTMLInputElement,
	form: HTMLElement,
	before: string,
): Promise<void> {
	const { suggestions, searchEditorial } = form.dataset;
	const [list, status] = [
		part(form, '[role="listbox"]', HTMLElement),
		part(form, '[aria-live]', HTMLElement),
	];
	const [pages, editorial] = await Promise.all([suggestionsAt(suggestions), editorialAt(searchEditorial)]);
	const language = document.documentElement.lang.split('-')[0] ?? 'it';
	new Combobox(input, {
		isTyped: input.value !== before,
		suggest: suggestionsFrom(pages, { editorial, language }),
		...{ list, status },
	});
}
