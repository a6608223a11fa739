import { expect, test } from 'vitest';
import { spokenInItalian } from './spoken.ts';

test.each([
	['1 result available.', 'Una scelta.'],
	['12 results available for search term mare.', '12 scelte.'],
	[
		'Select is focused ,type to refine list, press Down to open the menu,  press left to focus selected values',
		'Giù per aprire le scelte, Sinistra per i valori già scelti.',
	],
	['Select is focused , press Down to open the menu, ', 'Giù per aprire le scelte.'],
	['option Turismo, selected.', 'Scelto: Turismo.'],
	['option Turismo, deselected.', 'Tolto: Turismo.'],
	['value Turismo focused, 1 of 3.', 'Turismo, 1 di 3.'],
	['Turismo selected, 2 of 3.', 'Turismo, già scelto, 2 di 3.'],
	['Picked up draggable item 3cc4abe0-16d4.', 'Preso.'],
	['Dragging was cancelled. Draggable item 3cc4abe0-16d4 was dropped.', 'Annullato: è dov’era.'],
])('“%s” is told in Italian', (english, italian) => {
	expect(spokenInItalian(english)).toBe(italian);
});

test('other texts are left as they are', () => {
	expect(spokenInItalian('Scelto: Turismo.')).toBeUndefined();
	expect(spokenInItalian('')).toBeUndefined();
});
