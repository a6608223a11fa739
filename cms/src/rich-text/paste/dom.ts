/** Puts what `element` holds in its place. */
export function unwrap(element: Element): void {
	element.replaceWith(...element.childNodes);
}

/** Puts what `element` holds into a new one of another name, without attributes. */
export function renamed(element: Element, name: string): Element {
	const other = element.ownerDocument.createElement(name);
	other.append(...element.childNodes);
	element.replaceWith(other);
	return other;
}

export function all(root: Element, selector: string): Element[] {
	return [...root.querySelectorAll(selector)];
}

export function styleOf(element: Element): string {
	return (element.getAttribute('style') ?? '').toLowerCase();
}

/** Words of `element`, a space for each run of white space. */
export function wordsIn(element: Element): string {
	return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
