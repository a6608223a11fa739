/**
 * Changes an element without moving anything around it: it keeps the height it had, and what doesn't fit can be scrolled.
 */
export function changeInPlace(element: HTMLElement, change: () => void) {
	const height = `${element.getBoundingClientRect().height}px`;
	change();
	element.style.height = height;
	element.style.overflow = 'auto';
}
