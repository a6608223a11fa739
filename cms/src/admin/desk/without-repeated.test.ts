import type { FormState } from 'payload';
import { describe, expect, test } from 'vitest';
import { withoutRepeated } from './without-repeated.ts';

const form: FormState = { title: { value: 'Estate' }, blocks: { value: 1, rows: [{ id: 'a' }] } };

describe('an answer', () => {
	test('adds the fields that the form has not got yet', () => {
		const answer: FormState = { label: { value: 'x', addedByServer: true } };
		expect(withoutRepeated(answer, form)).toEqual(answer);
	});

	test('does not add again what the form has, nor its rows', () => {
		const rows = [{ id: 'a' }, { id: 'c', addedByServer: true as const }];
		const answer: FormState = { blocks: { value: 2, rows, addedByServer: true } };
		expect(withoutRepeated(answer, form)).toEqual({
			blocks: { value: 2, rows: [{ id: 'a' }], addedByServer: false },
		});
	});
});
