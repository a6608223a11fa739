import { openTab, openTabOf } from '../steps/use-tabs.ts';
import { focusableIn, focused, nextFrame } from './focus-in-form.ts';
import type { Place } from './place.ts';

/** Time for a form to appear: its fields are rendered as they come near the window. */
const withinMs = 5000;
/** Fields that appear meanwhile, and Next.js, which scrolls to the top of a new page, move the page for a moment. */
const settledMs = 700;

/** Goes towards a place; returns whether it is reached. */
function approach({ tab, focus, scroll }: Place): boolean {
	if (openTabOf(document) !== tab) {
		openTab(tab);
		return false;
	}
	const found = focus === undefined ? undefined : document.querySelector<HTMLElement>(focus);
	const target = found ? focusableIn(found) : undefined;
	if (target && focused() !== target) target.focus({ preventScroll: true });
	const isScrolled = Math.abs(window.scrollY - scroll) <= 1;
	if (!isScrolled) window.scrollTo({ top: scroll, behavior: 'instant' });
	return isScrolled && found !== null && focused() === target;
}

/** Leads the editor back to where they were, as far as the form has it; ends as soon as they do something themselves. */
export async function returnTo(place: Place): Promise<void> {
	const acted = new AbortController();
	for (const deed of ['keydown', 'pointerdown', 'wheel'])
		window.addEventListener(deed, () => acted.abort(), { capture: true, signal: acted.signal });
	const until = Date.now() + withinMs;
	let since = Date.now();
	while (!acted.signal.aborted && Date.now() < until && Date.now() < since + settledMs) {
		if (!approach(place)) since = Date.now();
		await nextFrame();
	}
	acted.abort();
}
