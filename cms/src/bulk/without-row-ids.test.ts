import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { withoutRowIds } from './without-row-ids.ts';

const text: FlattenedField = { name: 'label', type: 'text' };
const rows: FlattenedField = {
	name: 'rows',
	type: 'array',
	fields: [],
	flattenedFields: [text, { name: 'inner', type: 'array', fields: [], flattenedFields: [text] }],
};

const blocks: FlattenedField = {
	name: 'blocks',
	type: 'blocks',
	blocks: [{ slug: 'figures', fields: [], flattenedFields: [text, rows] }],
};

test('removes the ids of blocks and of the rows inside them', () => {
	const values = {
		blocks: [{ id: '1', blockType: 'figures', label: 'a', rows: [{ id: '2', label: 'b' }] }],
	};

	expect(withoutRowIds(values, [blocks])).toEqual({
		blocks: [{ blockType: 'figures', label: 'a', rows: [{ label: 'b' }] }],
	});
});

test('removes ids only from rows of arrays, nested ones included', () => {
	const values = {
		id: 'kept',
		rows: [{ id: '1', label: 'a', inner: [{ id: '2', label: 'b' }] }],
		body: { root: { children: [{ id: 'kept' }] } },
	};

	expect(withoutRowIds(values, [rows])).toEqual({
		id: 'kept',
		rows: [{ label: 'a', inner: [{ label: 'b' }] }],
		body: { root: { children: [{ id: 'kept' }] } },
	});
});
