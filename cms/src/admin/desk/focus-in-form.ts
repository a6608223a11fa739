const takesFocus =
	'input:not([type="hidden"]):not([disabled]), textarea, select, [contenteditable="true"], button:not([disabled])';

/** Returns the part of an element that can have the focus; the element itself when there is none. */
export function focusableIn(element: HTMLElement): HTMLElement {
	if (element.matches(takesFocus)) return element;
	return element.querySelector<HTMLElement>(takesFocus) ?? element;
}

/** Returns what has the focus; undefined when nothing has it. */
export function focused(): HTMLElement | undefined {
	const { activeElement, body } = document;
	return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
}

/** Resolves with the next frame of the browser. */
export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
