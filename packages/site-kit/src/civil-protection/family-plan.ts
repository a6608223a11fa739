const KEY = 'portolano-piano-familiare';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
	element instanceof HTMLInputElement ||
	element instanceof HTMLTextAreaElement ||
	element instanceof HTMLSelectElement;

const isCheckbox = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && control.type === 'checkbox';

/** Keeps the family plan in the browser. Nothing is sent: the page has no form and no address to send it to. */
class FamilyPlan {
	readonly #holder: HTMLElement;

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		this.#fill();
		holder.addEventListener('input', () => {
			this.#keep();
		});
		this.#on('[data-print]', () => {
			print();
		});
		this.#on('[data-erase]', () => {
			this.#ask(true);
		});
		this.#on('[data-erase-no]', () => {
			this.#ask(false);
		});
		this.#on('[data-erase-yes]', () => {
			this.#erase();
		});
		this.#part('[data-family-plan-buttons]')?.removeAttribute('hidden');
	}

	#part(selector: string): HTMLElement | null {
		return this.#holder.querySelector<HTMLElement>(selector);
	}

	#on(selector: string, act: () => void) {
		this.#part(selector)?.addEventListener('click', act);
	}

	#controls(): Control[] {
		return [...this.#holder.querySelectorAll('[name]')].filter(isControl);
	}

	#fill() {
		const kept = new URLSearchParams(read());
		for (const control of this.#controls()) {
			const value = kept.get(control.name) ?? '';
			if (isCheckbox(control)) control.checked = value !== '';
			else control.value = value;
		}
	}

	#keep() {
		const written = new URLSearchParams();
		for (const control of this.#controls()) {
			const value = isCheckbox(control) && !control.checked ? '' : control.value;
			if (value !== '') written.set(control.name, value);
		}
		this.#tell(this.#holder.dataset[write(written.toString()) ? 'kept' : 'notKept'] ?? '');
	}

	#ask(isAsked: boolean) {
		this.#part('[data-erase-question]')?.toggleAttribute('hidden', !isAsked);
		this.#part(isAsked ? '[data-erase-no]' : '[data-erase]')?.focus();
	}

	#erase() {
		write('');
		this.#fill();
		this.#ask(false);
		this.#tell('');
	}

	#tell(text: string) {
		const status = this.#part('[data-family-plan-status]');
		// Said once, not at every letter.
		if (status && status.textContent !== text) status.textContent = text;
	}
}

/** Browsers may refuse storage: the sheet can still be filled in and printed. */
function read(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}

/** Returns whether the text was kept; an empty one is removed. */
function write(text: string): boolean {
	try {
		if (text === '') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-family-plan]')) new FamilyPlan(holder);
