import { fetched } from './fetched.ts';
import { changeInPlace } from './in-place.ts';
import { serverNow } from './server-clock.ts';

const barsIn = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('[data-alert]')];

const over = 'alert-bar-over';

/** The bars that a reader has closed, as they were then. */
const closed = new Set<string>();

/** Returns when the next bar of a page ends, in milliseconds since 1970. */
export function nextEnd(place: ParentNode): number {
	const ends = barsIn(place).filter((bar) => !bar.classList.contains(over));
	return Math.min(...ends.map(endOf));
}

function endOf({ dataset }: HTMLElement): number {
	return Number(dataset['until']);
}

/** Says of each bar whose end has come that it is over, where it stands. */
export function endBars(place: ParentNode) {
	for (const bar of barsIn(place)) if (endOf(bar) <= serverNow()) end(bar);
}

function end(bar: HTMLElement) {
	if (bar.classList.contains(over)) return;
	changeInPlace(bar, () => {
		bar.classList.add(over);
		fill(bar, bar);
		const level = bar.querySelector('.alert-bar-level');
		if (level) level.textContent = bar.dataset['over'] ?? '';
		bar.querySelector('.alert-bar-links')?.remove();
	});
}

/** Makes the bars of a page those that are in force: what came is added where it moves nothing, what went is over. */
export async function refreshBars(place: HTMLElement) {
	const current = barsIn(await fetched(place.dataset['alertBars'] ?? ''));
	const shown = barsIn(place);
	const late = place.querySelector('.alert-late');
	const found = (bar: HTMLElement) => shown.find(({ dataset }) => dataset['alert'] === bar.dataset['alert']);
	for (const bar of shown)
		if (!current.some(({ dataset }) => dataset['alert'] === bar.dataset['alert'])) end(bar);
	for (const bar of current) {
		const old = found(bar);
		if (old) replace(old, bar);
		else if (!closed.has(bar.outerHTML)) late?.append(withButton(bar, place.dataset['close'] ?? ''));
	}
	endBars(place);
}

/** Fills a bar with new elements: lines of the old ones would count as moved where other words take more room. */
function fill(bar: HTMLElement, content: HTMLElement) {
	const button = bar.querySelector('button');
	bar.replaceChildren(...content.cloneNode(true).childNodes);
	bar.querySelector('button')?.remove();
	if (button) bar.firstElementChild?.append(button);
}

/** Shows what an alert says now, where it stood. */
function replace(old: HTMLElement, bar: HTMLElement) {
	const isSame = old.dataset['was'] === bar.outerHTML || old.outerHTML === bar.outerHTML;
	if (isSame && !old.classList.contains(over)) return;
	changeInPlace(old, () => {
		old.className = bar.className;
		for (const [name, value] of Object.entries(bar.dataset)) if (value) old.dataset[name] = value;
		old.dataset['was'] = bar.outerHTML;
		old.setAttribute('aria-label', bar.getAttribute('aria-label') ?? '');
		fill(old, bar);
	});
}

function withButton(bar: HTMLElement, text: string): HTMLElement {
	const was = bar.outerHTML;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = text;
	button.addEventListener('click', () => {
		closed.add(was);
		bar.remove();
	});
	bar.dataset['was'] = was;
	bar.setAttribute('role', bar.classList.contains('alert-bar-info') ? 'status' : 'alert');
	bar.firstElementChild?.append(button);
	return bar;
}
