/** A cure for a fault of Payload's markup, for the elements that match the selector. Doing it twice changes nothing. */
export interface Mend {
	selector: string;
	mend: (element: Element) => void;
}

/** Applies the cures to an element, but not to what is in it. */
export function mendAt(element: Element, mends: readonly Mend[]): void {
	for (const { selector, mend } of mends) if (element.matches(selector)) mend(element);
}

/** Applies the cures to an element and all that is in it. */
export function mendIn(root: Element, mends: readonly Mend[]): void {
	mendAt(root, mends);
	for (const { selector, mend } of mends) root.querySelectorAll(selector).forEach(mend);
}

/** Writes an attribute unless it is so already: what writes into the page wakes those who watch it. */
export function setAttribute(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

let given = 0;

/** Returns the id of an element, which gets one if it has none. */
export function idOf(element: Element): string {
	if (element.id === '') {
		given += 1;
		element.id = `portolano-named-${given}`;
	}
	return element.id;
}

/** Names a control by a verb and the words in sight that tell its object: “Rimuovi Rifiuti”. */
export function nameByVerb(control: Element, verb: string, object: Element | undefined): void {
	setAttribute(control, 'aria-label', verb);
	if (object) setAttribute(control, 'aria-labelledby', `${idOf(control)} ${idOf(object)}`);
}
