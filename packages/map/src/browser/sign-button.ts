import type { ListedPlace } from './place-list.ts';

/** Returns the button of a sign: the number of its place, or how many places it stands for under a name of their own. */
export function signButton(places: readonly ListedPlace[], nameOfMany: () => string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	const [only] = places.length === 1 ? places : [];
	button.className = only ? 'pt-sign' : 'pt-sign pt-sign-group';
	button.textContent = only ? only.number : String(places.length);
	button.setAttribute('aria-label', only ? `${only.number}. ${only.title}` : nameOfMany());
	return button;
}
