import type { WordOf } from '../../browser/words-in.ts';
import type { TripWords } from '../words.ts';

export type Word = WordOf<keyof TripWords>;

/** Makes an element with a class and content. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	made.append(...content);
	return made;
}

/** Makes a button; `mark` tells it apart from others when the page is rendered anew. */
export function button(text: string, mark: string, act: () => void): HTMLButtonElement {
	const made = element('button', 'btn btn-outline-primary', text);
	made.type = 'button';
	made.dataset['mark'] = mark;
	made.addEventListener('click', act);
	return made;
}

/** Returns the element with other classes. */
export function looking<E extends HTMLElement>(className: string, made: E): E {
	made.className = className;
	return made;
}

/** Makes a small square button of which only the name for screen readers says what it moves. */
export function signButton(sign: string, { name, mark }: { name: string; mark: string }, act: () => void) {
	const made = looking('btn btn-outline-primary pt-trip-sign', button(sign, mark, act));
	made.setAttribute('aria-label', name);
	made.title = name;
	return made;
}

/** Puts the label before its control. */
export function labelled(text: string, control: HTMLElement, id: string): HTMLElement {
	control.id = id;
	const label = element('label', 'form-label', text);
	label.htmlFor = id;
	return element('div', 'pt-trip-field', label, control);
}

/** Downloads a file that was made on the device. */
export function download(name: string, type: string, text: string) {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers read the file only after the click is over.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 10_000);
}
