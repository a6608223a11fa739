import fc from 'fast-check';
import type { FormState } from 'payload';
import { describe, expect, test } from 'vitest';
import { arranged, pathsOf, treeOf } from './tree-state.ts';
import { linesOf, move, type Tree } from './tree.ts';

type Entry = [path: string, state: FormState[string]];

/** A form with a title and a menu, whose labels are the ids of the rows. */
function formOf(tree: Tree): FormState {
	const row = (id: string) => ({ id });
	const fields = [...pathsOf(tree)].flatMap(([id, path]): Entry[] => [
		[`${path}.id`, { value: id, initialValue: id }],
		[`${path}.label`, { value: `Voce ${id}`, valid: id.length > 2 }],
		[`${path}.to.kind`, { value: 'path' }],
	]);
	const lists = tree.map(({ below }, index): Entry => [
		`items.${index}.children`,
		{ rows: below.map(row), value: below.length },
	]);
	const items = { rows: tree.map(({ id }) => row(id)), value: tree.length };
	const entries: Entry[] = [['title', { value: 'Titolo' }], ['items', items], ...lists, ...fields];
	return Object.fromEntries(entries);
}

const tree: Tree = [
	{ id: 'a', below: ['a1', 'a2'] },
	{ id: 'b', below: [] },
];

describe('a form whose rows are arranged anew', () => {
	test('reads as the tree', () => {
		expect(treeOf(formOf(tree))).toEqual(tree);
	});

	test('is the same when the tree is', () => {
		expect(treeOf(arranged(formOf(tree), tree))).toEqual(tree);
	});

	test('moves all fields of a row with it, and counts the rows of both lists', () => {
		const state = arranged(formOf(tree), [
			{ id: 'a', below: ['a2'] },
			{ id: 'a1', below: ['b'] },
		]);
		expect(state['items.1.label']).toEqual({ value: 'Voce a1', valid: false });
		expect(state['items.1.children.0.label']).toEqual({ value: 'Voce b', valid: false });
		expect(state['items.0.children.0.id']).toEqual({ value: 'a2', initialValue: 'a2' });
		expect(state['items.0.children']).toMatchObject({ value: 1, rows: [{ id: 'a2' }] });
		expect(state['items.1.children']).toMatchObject({ value: 1, disableFormData: true });
		expect(state['items.0.children.1.label']).toBeUndefined();
		expect(state['title']).toEqual({ value: 'Titolo' });
	});

	test('lacks the rows that the tree lacks, with their fields', () => {
		const state = arranged(formOf(tree), [{ id: 'b', below: [] }]);
		expect(Object.keys(state).filter((name) => name.startsWith('items.1'))).toEqual([]);
		expect(state['items.0.label']).toMatchObject({ value: 'Voce b' });
	});
});

test('after any steps each row has the fields it had', () => {
	const steps = fc.array(
		fc.record({ row: fc.nat(), step: fc.constantFrom('up', 'down', 'indent', 'outdent') }),
	);
	fc.assert(
		fc.property(steps, (many) => {
			let state = formOf(tree);
			for (const { row, step } of many) {
				const lines = linesOf(treeOf(state));
				const outcome = move(treeOf(state), lines[row % lines.length]?.id ?? '', step);
				if ('tree' in outcome) state = arranged(state, outcome.tree);
			}
			expect(Object.keys(state).length).toBe(Object.keys(formOf(treeOf(state))).length);
			for (const [id, path] of pathsOf(treeOf(state)))
				expect(state[`${path}.label`]).toMatchObject({ value: `Voce ${id}` });
		}),
	);
});
