/** How long to wait for what opens or comes into sight: Payload renders fields as they come near. */
const waitMs = 2000;
const stepMs = 50;

const pause = () => new Promise((resolve) => setTimeout(resolve, stepMs));

/** The field of the form, where it is in the page. */
export function fieldInPage(path: string): HTMLElement | null {
	const id = `field-${path.replaceAll('.', '__')}`;
	return document.getElementById(id) ?? document.querySelector(`[data-field-path="${CSS.escape(path)}"]`);
}

/** The nearest thing around the field that is in the page: the field, the row that holds it, the list of rows. */
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

/** Opens what is closed around `element`, from the outside in, and `element` itself where it is the head of a row. */
function open(element: HTMLElement): void {
	const closed: Element[] = [];
	let around = element.closest('.collapsible--collapsed');
	while (around) {
		closed.unshift(around);
		around = around.parentElement?.closest('.collapsible--collapsed') ?? null;
	}
	for (const collapsed of closed)
		collapsed
			.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap > .collapsible__toggle')
			?.click();
}

/** Tabs that are not open, those with errors first. */
function closedTabs(): HTMLElement[] {
	const tabs = [
		...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button:not(.tabs-field__tab-button--active)'),
	];
	const hasErrors = (tab: HTMLElement) => (tab.querySelector('.error-pill') ? 0 : 1);
	return tabs.toSorted((one, other) => hasErrors(one) - hasErrors(other));
}

/** Comes as near to the field as it can within the time that is left; true when the field itself is there. */
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

const takesFocus =
	'input:not([type="hidden"]):not([disabled]), textarea, select, [contenteditable="true"], button:not([disabled])';

function focusOn(element: HTMLElement): void {
	const target = element.matches(takesFocus) ? element : element.querySelector<HTMLElement>(takesFocus);
	(target ?? element).focus({ preventScroll: true });
	element.scrollIntoView({ block: 'center' });
}

/** Goes to a field of the form, opening the tab, the rows and the sections that hide it, and puts the focus in it. */
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
