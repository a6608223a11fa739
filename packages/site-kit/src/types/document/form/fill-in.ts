import { isFiscalCode } from './fiscal-code.ts';
import { isWrittenDate } from './written-date.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
	element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const isOfType = (control: Control, type: 'checkbox' | 'radio'): control is HTMLInputElement =>
	control instanceof HTMLInputElement && control.type === type;

/** Whether a question has no answer, given all its controls: the radio buttons of a choice, or one. */
function isUnanswered(controls: readonly Control[]): boolean {
	return controls.every((control) =>
		isOfType(control, 'checkbox') || isOfType(control, 'radio')
			? !control.checked
			: control.value.trim() === '',
	);
}

/** Whether an answer is required; of a choice its group says so. */
const isRequired = (control: Control) => control.required || control.closest('[data-required]') !== null;

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

	/** The controls of each question, those of a choice together. */
	#questions(): [Control, ...Control[]][] {
		const byName = Map.groupBy(this.#controls(), ({ name }) => name);
		return [...byName.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
	}

	#faultOf(controls: readonly [Control, ...Control[]]): string | undefined {
		const [control] = controls;
		const { missing, wrongDate, wrongEmail, wrongCode } = this.#holder.dataset;
		if (isUnanswered(controls)) return isRequired(control) ? missing : undefined;
		if (control.validity.typeMismatch) return wrongEmail;
		const kind = control.closest<HTMLElement>('[data-check]')?.dataset['check'];
		if (kind === 'date' && !isWrittenDate(control.value)) return wrongDate;
		return kind === 'fiscal-code' && !isFiscalCode(control.value) ? wrongCode : undefined;
	}

	#checkAndPrint() {
		const faults = this.#questions().flatMap((controls) => {
			const [control] = controls;
			const fault = this.#faultOf(controls);
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
			if (isOfType(control, 'checkbox') || isOfType(control, 'radio')) control.checked = false;
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
	// A radio button has no such state (WAI-ARIA 1.2): the text tied to it says what is wrong.
	if (!isOfType(control, 'radio')) control.setAttribute('aria-invalid', 'true');
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

function labelOf(control: Control): string {
	const legend = isOfType(control, 'radio')
		? control.closest('fieldset')?.querySelector('legend')
		: undefined;
	const [text] = (legend ?? control.labels?.[0])?.childNodes ?? [];
	return text?.textContent?.trim() ?? '';
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-form]')) new FillIn(holder);
