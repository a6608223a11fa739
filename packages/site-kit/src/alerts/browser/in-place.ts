/**
 * Changes an element without moving anything around it: it keeps the height that it had. What is taller can be scrolled, with the
 * keyboard too; the rest may grow with the reader's text.
 */
export function changeInPlace(element: HTMLElement, change: () => void) {
	const { height } = element.getBoundingClientRect();
	change();
	element.style.minHeight = `${height}px`;
	if (element.scrollHeight <= Math.ceil(height)) return;
	element.style.height = `${height}px`;
	element.style.overflow = 'auto';
	element.tabIndex = 0;
}
