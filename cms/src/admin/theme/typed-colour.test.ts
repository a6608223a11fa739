import { describe, expect, test } from 'vitest';
import { colourFault, inWords, primaryFault, typedColour } from './typed-colour.ts';

test.each([
	['#0059b3', '#0059b3'],
	['#0059B3', '#0059b3'],
	['#06C', '#0066cc'],
	[' 0059b3 ', '#0059b3'],
])('“%s” is read as %s', (typed, colour) => {
	expect(typedColour(typed)).toBe(colour);
	expect(colourFault(typed)).toBeUndefined();
});

test.each(['blu', '#12', '#12345', '#12345g', '#0059b3ff', 'rgb(0,0,0)', '#', '##0059b3'])(
	'“%s” is no colour, and the message shows how to write one',
	(typed) => {
		expect(typedColour(typed)).toBeUndefined();
		expect(primaryFault(typed)).toMatchObject({
			words: expect.stringContaining('per esempio #0059b3') as string,
		});
	},
);

describe('a main colour', () => {
	test('that is too pale is refused with its contrast, the least contrast and the nearest that passes', () => {
		const fault = primaryFault('#6AF');

		expect(fault?.words).toMatch(
			/^Il testo bianco su #66aaff non si legge: il contrasto è 2,39 a 1 e deve essere almeno 4,5 a 1\. Il colore più vicino che va bene è #[0-9a-f]{6}\.$/,
		);
		expect(primaryFault(fault?.proposal ?? '')).toBeUndefined();
	});

	test('that is dark enough is accepted', () => {
		expect(primaryFault('#0059B3')).toBeUndefined();
	});

	test.each(['#ffffff', '#ffff00', '#00ff00', '#777777'])('%s has a proposal that passes', (pale) => {
		expect(primaryFault(primaryFault(pale)?.proposal ?? '')).toBeUndefined();
	});
});

test('a contrast just below the least is not rounded up to it', () => {
	expect(inWords(4.4999)).toBe('4,49');
});
