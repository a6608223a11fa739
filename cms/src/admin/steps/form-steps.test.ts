import type { ClientField } from 'payload';
import { describe, expect, test } from 'vitest';
import { formSteps, missingWords, progressWords } from './form-steps.ts';

const text = (name: string): ClientField => ({ type: 'text', name });
const fields: ClientField[] = [
	{
		type: 'tabs',
		tabs: [
			{
				label: 'Chi',
				fields: [text('title'), { type: 'collapsible', fields: [text('area')], label: 'Altro' }],
			},
			{ label: 'Come', fields: [text('howTo')] },
		],
	},
	text('slug'),
];
const missing = ['howTo', 'area', 'owner'].map((path) => ({ path, message: 'Manca.' }));
const paths = (found: typeof missing | undefined) =>
	formSteps(fields, found).map((step) => step.missing?.map(({ path }) => path));

describe('the steps of a form', () => {
	test('are its tabs, each with what is missing in it, folded parts included; the rest is told with the first', () => {
		expect(formSteps(fields, missing).map(({ label }) => label)).toEqual(['Chi', 'Come']);
		expect(paths(missing)).toEqual([['area', 'owner'], ['howTo']]);
	});

	test('are complete when nothing is missing in them, and not while that is unknown', () => {
		expect(progressWords(formSteps(fields, missing.slice(0, 1)))).toBe('1 di 2 completo');
		expect(progressWords(formSteps(fields, []))).toBe('2 di 2 completi');
		expect(progressWords(formSteps(fields, undefined))).toBe('0 di 2 completi');
		expect(paths(undefined)).toEqual([undefined, undefined]);
	});
});

test('what is missing is counted in words', () => {
	expect([1, 3].map(missingWords)).toEqual(['manca 1 cosa', 'mancano 3 cose']);
});
