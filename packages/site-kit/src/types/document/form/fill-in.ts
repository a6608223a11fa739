import { isFiscalCode } from './fiscal-code.ts';
import { isWrittenDate } from './written-date.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
	element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const isCheckbox = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && control.type === 'checkbox';

const isEmpty = (control: Control) => (isCheckbox(control) ? !control.checked : control.value.trim() === '');

/** A form that is checked and printed on the device. Nothing is kept or sent. */
class FillIn {
	readonly #holder: HTMLElement;
	#isUnprinted = false;

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		holder.addEventListener('input', () => {
			this.#isUnprinted = true;
		});
		this.#on('[data-form-print]', () => {
			this.#checkAndPrint();
		});
		this.#on('[data-form-print-anyway]', () => {
			this.#print();
		});
		this.#on('[data-erase]', () => {
			this.#erase();
		});
		this.#part('[data-form-buttons]')?.removeAttribute('hidden');
		// What was written is nowhere else: the browser asks before it is lost.
		addEventListener('beforeunload', (event) => {
			if (this.#isUnprinted) event.preventDefault();
		});
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

	#faultOf(control: Control): string | undefined {
		const { missing, wrongDate, wrongEmail, wrongCode } = this.#holder.dataset;
		if (isEmpty(control)) return control.required ? missing : undefined;
		if (control.validity.typeMismatch) return wrongEmail;
		const kind = control.closest<HTMLElement>('[data-check]')?.dataset['check'];
		if (kind === 'date' && !isWrittenDate(control.value)) return wrongDate;
		return kind === 'fiscal-code' && !isFiscalCode(control.value) ? wrongCode : undefined;
	}

	#checkAndPrint() {
		const faults = this.#controls().flatMap((control) => {
			const fault = this.#faultOf(control);
			unmark(control);
			if (fault === undefined) return [];
			mark(control);
			return [{ control, fault }];
		});
		this.#show(faults);
		if (faults.length === 0) this.#print();
	}

	#show(faults: readonly { control: Control; fault: string }[]) {
		const box = this.#part('[data-faults]');
		box?.toggleAttribute('hidden', faults.length === 0);
		box?.querySelector('ul')?.replaceChildren(...faults.map(({ control, fault }) => itemOf(control, fault)));
		if (faults.length > 0) box?.focus();
	}

	#print() {
		this.#isUnprinted = false;
		print();
	}

	#erase() {
		for (const control of this.#controls()) {
			if (isCheckbox(control)) control.checked = false;
			else control.value = '';
			unmark(control);
		}
		this.#isUnprinted = false;
		this.#show([]);
		const status = this.#part('[data-form-status]');
		if (status) status.textContent = this.#holder.dataset['erased'] ?? '';
	}
}

const faultIdOf = ({ id }: Control) => `${id}-fault`;

const describedBy = (control: Control) => (control.getAttribute('aria-describedby') ?? '').split(' ');

/** Ties a field to the item that says what is wrong there. */
function mark(control: Control) {
	control.setAttribute('aria-invalid', 'true');
	control.setAttribute('aria-describedby', [...describedBy(control), faultIdOf(control)].join(' ').trim());
}

function unmark(control: Control) {
	control.removeAttribute('aria-invalid');
	const others = describedBy(control).filter((id) => id !== '' && id !== faultIdOf(control));
	if (others.length > 0) control.setAttribute('aria-describedby', others.join(' '));
	else control.removeAttribute('aria-describedby');
}

/** Returns a link to a field, with what is wrong there. */
function itemOf(control: Control, fault: string): HTMLLIElement {
	const link = document.createElement('a');
	link.href = `#${control.id}`;
	link.textContent = `${labelOf(control)}: ${fault}`;
	link.addEventListener('click', (event) => {
		event.preventDefault();
		control.focus();
	});
	const item = document.createElement('li');
	item.id = faultIdOf(control);
	item.append(link);
	return item;
}

function labelOf({ labels }: Control): string {
	const [text] = labels?.[0]?.childNodes ?? [];
	return text?.textContent?.trim() ?? '';
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-form]')) new FillIn(holder);
