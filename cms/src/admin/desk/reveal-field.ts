import { focusableIn } from './focus-in-form.ts';

/** Time for fields to appear after opening or scrolling: Payload renders fields only near the viewport. */
const waitMs = 2000;
const stepMs = 50;

const pause = () => new Promise((resolve) => setTimeout(resolve, stepMs));

/** Returns the element of a field; null while it isn't in the page. */
export function fieldInPage(path: string): HTMLElement | null {
	const id = `field-${path.replaceAll('.', '__')}`;
	return document.getElementById(id) ?? document.querySelector(`[data-field-path="${CSS.escape(path)}"]`);
}

/** Returns the innermost element in the page around a field: the field itself, its row, or its array. */
function nearest(path: string): HTMLElement | null {
	const segments = path.split('.');
	for (let length = segments.length; length > 0; length -= 1) {
		const field = fieldInPage(segments.slice(0, length).join('.'));
		if (field) return field;
		const list = segments.slice(0, length - 1).join('-');
		const row = document.getElementById(`${list}-row-${segments[length - 1] ?? ''}`);
		if (row) return row;
	}
	return null;
}

/** Opens the collapsed sections around `element`, from the outermost in, and `element` itself if it is a row. */
function open(element: HTMLElement): void {
	const closed: Element[] = [];
	// The element of a block is around its section, that of a row of a list inside.
	const own = element.querySelector(':scope > .collapsible--collapsed');
	let around = (own ?? element).closest('.collapsible--collapsed');
	while (around) {
		closed.unshift(around);
		around = around.parentElement?.closest('.collapsible--collapsed') ?? null;
	}
	for (const collapsed of closed)
		collapsed
			.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap > .collapsible__toggle')
			?.click();
}

/** Returns the inactive tabs, those with errors first. */
function closedTabs(): HTMLElement[] {
	const tabs = [
		...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button:not(.tabs-field__tab-button--active)'),
	];
	const hasErrors = (tab: HTMLElement) => (tab.querySelector('.error-pill') ? 0 : 1);
	return tabs.toSorted((one, other) => hasErrors(one) - hasErrors(other));
}

/** Opens sections and scrolls towards the field until `until`; returns whether the field is in the page. */
async function approach(path: string, until: number): Promise<boolean> {
	do {
		const element = nearest(path);
		if (!element) return false;
		open(element);
		element.scrollIntoView({ block: 'center' });
		await pause();
	} while (!fieldInPage(path) && Date.now() < until);
	return fieldInPage(path) !== null;
}

function focusOn(element: HTMLElement): void {
	focusableIn(element).focus({ preventScroll: true });
	element.scrollIntoView({ block: 'center' });
}

/** Opens the tab, rows and sections that hide a field, scrolls to it and focuses it. */
export async function revealField(path: string): Promise<void> {
	for (const tab of [undefined, ...closedTabs()]) {
		tab?.click();
		if (tab) await pause();
		if (await approach(path, Date.now() + waitMs)) break;
	}
	const element = fieldInPage(path) ?? nearest(path);
	if (!element) return;
	open(element);
	await pause();
	focusOn(element);
}
