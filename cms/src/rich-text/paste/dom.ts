/** Replaces `element` by its children. */
export function unwrap(element: Element): void {
	element.replaceWith(...element.childNodes);
}

/** Replaces `element` by a new element of another name with the same children, without attributes. */
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

/** Returns the text of `element` with white space collapsed. */
export function wordsIn(element: Element): string {
	return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
