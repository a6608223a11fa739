import type { FormState } from 'payload';
import { describe, expect, test } from 'vitest';
import { told, untold, withAdded, withoutRepeated } from './answers.ts';

const form: FormState = { title: { value: 'Estate' }, blocks: { value: 1, rows: [{ id: 'a' }] } };

describe('what the server was not told', () => {
	const known = told(form);

	test('is nothing when the form is as a request told it', () => {
		expect(untold({ ...form, title: { value: 'Estate', valid: false } }, known)).toEqual([]);
	});

	test('is a field with another value, and a list with other rows', () => {
		const changed: FormState = { title: { value: 'Inverno' }, blocks: { value: 1, rows: [{ id: 'b' }] } };
		expect(untold(changed, known)).toEqual(['title ["Inverno",null]', 'blocks [1,["b"]]']);
	});

	test('is a field of which the server knows nothing, unless it is empty', () => {
		const grown: FormState = { ...form, kind: {}, label: { value: 'Scrivici' } };
		expect(untold(grown, known)).toEqual(['label ["Scrivici",null]']);
	});

	test('is no field that its answer brings, but what is written in it', () => {
		const more = withAdded(known, { label: { value: '', addedByServer: true } });
		expect(untold({ ...form, label: { value: '' } }, more)).toEqual([]);
		expect(untold({ ...form, label: { value: 'Scrivici' } }, more)).toHaveLength(1);
	});
});

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
