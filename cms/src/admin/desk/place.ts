import { z } from 'zod';
import { openTabOf } from '../steps/use-tabs.ts';
import { keptForPage } from './kept-for-page.ts';

const place = z.object({
	/** Which tab is open, from 0. */
	tab: z.number(),
	/** Selector of what had the focus. */
	focus: z.string().optional(),
	/** How far the page was scrolled. */
	scroll: z.number(),
});

/** Where an editor is in a form. */
export type Place = z.infer<typeof place>;

/** Leads editors back to where they were, on the page that a save opens. */
export const keptPlaces = keptForPage('portolano-place', place);

/** Elements that the same form has under the same name when it is opened anew. */
const lasting =
	'[id^="field-"], [data-field-path], [id^="action-"], [id^="portolano-step-"], #portolano-workflow-state';

/** Returns a selector that finds an element, or the field around it, in the form opened anew; undefined when there is none. */
export function selectorOf(element: Element | undefined): string | undefined {
	const found = element?.closest(lasting);
	if (!found) return undefined;
	const path = found.getAttribute('data-field-path');
	return found.id === '' && path !== null
		? `[data-field-path="${CSS.escape(path)}"]`
		: `#${CSS.escape(found.id)}`;
}

/** Returns where the editor is, with the focus on `focused`. */
export function placeNow(focused: Element | undefined): Place {
	return { tab: openTabOf(document), focus: selectorOf(focused), scroll: window.scrollY };
}
