import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { inOtherLanguage } from './in-other-language.ts';

const title: FlattenedField = { name: 'title', type: 'text', localized: true };
const number: FlattenedField = { name: 'number', type: 'number' };
const fields: FlattenedField[] = [
	title,
	number,
	{ name: 'home', type: 'group', fields: [], flattenedFields: [title, number] },
	{
		name: 'blocks',
		type: 'blocks',
		blocks: [{ slug: 'list', fields: [], flattenedFields: [title, number] }],
	},
];

test('texts are those saved in the other language, everything else is as in the form', () => {
	const form = { title: 'Titolo', number: 3, home: { title: 'Casa', number: 4 } };
	const saved = { title: 'Title', number: 1, home: { title: 'Home', number: 2 } };

	expect(inOtherLanguage(form, saved, fields)).toEqual({
		title: 'Title',
		number: 3,
		home: { title: 'Home', number: 4 },
	});
});

test('blocks that were moved keep their texts, and new ones have none yet', () => {
	const block = (id: string, words?: string) => ({ id, blockType: 'list', title: words, number: 3 });

	expect(
		inOtherLanguage(
			{ blocks: [block('new', 'Nuovo'), block('b', 'Secondo'), block('a', 'Primo')] },
			{ blocks: [block('a', 'First'), block('b', 'Second')] },
			fields,
		),
	).toEqual({ blocks: [block('new'), block('b', 'Second'), block('a', 'First')] });
});

test('a document that was never saved has no texts in the other language', () => {
	expect(inOtherLanguage({ title: 'Titolo', number: 3 }, undefined, fields)).toEqual({
		title: undefined,
		number: 3,
	});
});
