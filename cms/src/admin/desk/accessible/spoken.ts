import type { Mend } from './mend.ts';

/**
 * What screen readers are told in English while choosing and sorting. React writes such a text only when it changes, as
 * one text: https://github.com/JedWatson/react-select/issues/3352, https://github.com/clauderic/dnd-kit/issues/706
 */
const spoken: readonly (readonly [RegExp, string])[] = [
	[/^1 result available.*$/, 'Una scelta.'],
	[/^(\d+) results available.*$/, '$1 scelte.'],
	[
		/^Use Up and Down to choose options.*$/,
		'Su e Giù per scorrere le scelte, Invio o Tab per prendere quella su cui sei, Esc per chiudere.',
	],
	[
		/^.* is focused .*press Down to open the menu, +press left to focus selected values$/,
		'Giù per aprire le scelte, Sinistra per i valori già scelti.',
	],
	[/^.* is focused .*press Down to open the menu, *$/, 'Giù per aprire le scelte.'],
	[
		/^Use left and right to toggle between focused values.*$/,
		'Sinistra e Destra per passare da un valore all’altro, Backspace per togliere quello su cui sei.',
	],
	[/^option (.+), deselected\.$/, 'Tolto: $1.'],
	[/^options? (.+), selected\.$/, 'Scelto: $1.'],
	[/^option (.+) is disabled\. Select another option\.$/, 'Non si può scegliere: $1.'],
	[/^All selected options have been cleared\.$/, 'Svuotato.'],
	[/^value (.+) focused, (\d+) of (\d+)\.$/, '$1, $2 di $3.'],
	[/^(.+) selected, (\d+) of (\d+)\.$/, '$1, già scelto, $2 di $3.'],
	[/^(.+), (\d+) of (\d+)\.$/, '$1, $2 di $3.'],
	[
		/^To pick up a draggable item, press the space bar\.[^]*$/,
		'Per spostarlo premi la barra spaziatrice, poi le frecce; di nuovo la barra per lasciarlo, Esc per annullare.',
	],
	[/^Picked up draggable item .*$/, 'Preso.'],
	[/^Draggable item .* was moved over .*$/, 'Spostato.'],
	[/^Draggable item .* is no longer over .*$/, 'Fuori posto.'],
	[/^Draggable item .* was dropped.*$/, 'Lasciato.'],
	[/^Dragging was cancelled\..*$/, 'Annullato: è dov’era.'],
];

/** Returns in Italian what a screen reader is told, or undefined if it isn't one of those texts. */
export function spokenInItalian(text: string): string | undefined {
	const words = text.trim();
	const [pattern, italian] = spoken.find(([known]) => known.test(words)) ?? [];
	return pattern && italian !== undefined ? words.replace(pattern, italian) : undefined;
}

function say(region: Element): void {
	for (const node of region.childNodes) {
		const italian = node instanceof Text ? spokenInItalian(node.data) : undefined;
		if (italian !== undefined) node.nodeValue = italian;
	}
}

const regions = '#aria-selection, #aria-focused, #aria-results, #aria-guidance';

/** What is told in such regions is in Italian. */
export const spokenTexts: readonly Mend[] = [
	{ selector: `${regions}, [id^="DndDescribedBy"], [id^="DndLiveRegion"]`, mend: say },
];
