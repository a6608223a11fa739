import type { Suggestion } from '../../suggestions.ts';

interface ComboboxOptions {
	/** Returns the suggestions for what is typed. */
	suggest: (typed: string) => readonly Suggestion[];
	/** Whether something was typed already, so that the list is shown at once. */
	isTyped: boolean;
	/** The list, which has a name for screen readers and an id, and is hidden. */
	list: HTMLElement;
	/** Where the number of suggestions is told; `data-text` has the words, “{count} suggerimenti”. */
	status: HTMLElement;
}

/**
 * Makes a field a combobox (ARIA 1.2) with a list of suggestions, each of which leads to its page. The arrows move
 * among them; Enter opens the one that the arrows reached and otherwise submits what is typed; Escape closes the list.
 */
export class Combobox {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #status: HTMLElement;
	readonly #suggest: (typed: string) => readonly Suggestion[];
	#shown: readonly Suggestion[] = [];
	/** Index of the suggestion that the arrows reached; -1 for none. */
	#active = -1;

	constructor(input: HTMLInputElement, { suggest, isTyped, list, status }: ComboboxOptions) {
		this.#input = input;
		this.#suggest = suggest;
		this.#list = list;
		this.#status = status;
		for (const [name, value] of [
			['role', 'combobox'],
			['aria-autocomplete', 'list'],
			['aria-expanded', 'false'],
			['aria-controls', list.id],
		] as const)
			input.setAttribute(name, value);
		this.#listen();
		if (isTyped && document.activeElement === input) this.#show();
	}

	#listen(): void {
		const input = this.#input;
		input.addEventListener('input', () => this.#show());
		input.addEventListener('keydown', (event) => this.#press(event));
		input.addEventListener('blur', () => this.#close());
		input.form?.addEventListener('submit', () => this.#close());
		// The field keeps the focus, so that the list is still there when the button is let go.
		this.#list.addEventListener('mousedown', (event) => event.preventDefault());
		this.#list.addEventListener('click', ({ target }) => {
			const option = target instanceof Element ? target.closest('[role=option]') : null;
			if (option) this.#open([...this.#list.children].indexOf(option));
		});
	}

	#press(event: KeyboardEvent): void {
		// Enter and arrows belong to the input method while it composes a character.
		if (event.isComposing || event.ctrlKey || event.metaKey) return;
		const isOpen = !this.#list.hidden;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (!isOpen) this.#show();
			if (this.#shown.length === 0) return;
			event.preventDefault();
			this.#activate(event.key === 'ArrowDown' ? this.#active + 1 : this.#active - 1);
		} else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
			event.preventDefault();
			this.#open(this.#active);
		} else if (event.key === 'Escape' && isOpen) {
			event.preventDefault();
			this.#close();
		}
	}

	#show(): void {
		const shown = this.#suggest(this.#input.value);
		this.#shown = shown;
		this.#list.replaceChildren(...shown.map((suggestion, at) => this.#optionOf(suggestion, at)));
		this.#list.hidden = shown.length === 0;
		this.#input.setAttribute('aria-expanded', String(shown.length > 0));
		this.#status.textContent =
			shown.length > 0 ? (this.#status.dataset['text'] ?? '').replace('{count}', String(shown.length)) : '';
		this.#activate(-1);
	}

	#optionOf({ title, kind }: Suggestion, at: number): HTMLElement {
		const option = document.createElement('li');
		Object.assign(option, { id: `${this.#list.id}-${at}`, role: 'option', ariaSelected: 'false' });
		const what = document.createElement('span');
		what.textContent = kind;
		option.append(title, ' ', what);
		return option;
	}

	/** Marks a suggestion; before the first and after the last one comes the field, then the other end of the list. */
	#activate(at: number): void {
		const count = this.#shown.length;
		this.#active = at < -1 ? count - 1 : at >= count ? -1 : at;
		[...this.#list.children].forEach((option, index) => {
			option.ariaSelected = String(index === this.#active);
			if (index === this.#active) option.scrollIntoView({ block: 'nearest' });
		});
		if (this.#active < 0) this.#input.removeAttribute('aria-activedescendant');
		else this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#active}`);
	}

	#open(at: number): void {
		const path = this.#shown[at]?.path;
		if (path !== undefined) location.assign(path);
	}

	#close(): void {
		this.#list.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#status.textContent = '';
		this.#activate(-1);
	}
}
