import { expect, test } from 'vitest';
import { isLocalizedField, referencesAt } from './parts.ts';

const paragraph = (...children: object[]) => ({ kind: 'paragraph', children });
const linkTo = (document: object) => ({
	kind: 'link',
	to: { kind: 'document', document },
	children: [{ kind: 'text', text: 'ufficio' }],
});

test('references are found in fields, in lists and at any depth of texts, each with its path', () => {
	const office = { type: 'office', id: 'o1' };
	const picture = { type: 'media', id: 'm1' };
	const nested = { kind: 'list', ordered: false, items: [{ children: [linkTo(office)] }] };
	const body = {
		it: [
			paragraph(linkTo(office)),
			{ kind: 'list', ordered: true, items: [{ children: [], nested }] },
			{ kind: 'table', head: [[]], rows: [[{ children: [{ kind: 'picture', media: picture }] }]] },
		],
	};
	const image = { type: 'media', id: 'm2' };
	expect(referencesAt('news', { image, body, people: [{ type: 'person', id: 'p' }] })).toEqual([
		{ reference: image, path: ['image'] },
		{ reference: office, path: ['body', 'it', 0, 'children', 0, 'to', 'document'] },
		{
			reference: office,
			path: ['body', 'it', 1, 'items', 0, 'nested', 'items', 0, 'children', 0, 'to', 'document'],
		},
		{ reference: picture, path: ['body', 'it', 2, 'rows', 0, 0, 'children', 0, 'media'] },
		{ reference: { type: 'person', id: 'p' }, path: ['people', 0] },
	]);
});

test('a value that only looks like a reference is not found', () => {
	const lookalike = { type: 'news', id: 'n1' };
	expect(referencesAt('news', { slug: lookalike, title: { it: lookalike }, extra: lookalike })).toEqual([]);
});

test('a reference without an id is found too, so that its error message names the path', () => {
	expect(referencesAt('news', { image: { type: 'media', id: '' } })).toEqual([
		{ reference: { type: 'media', id: '' }, path: ['image'] },
	]);
});

test('localized fields are known from the shape', () => {
	expect(isLocalizedField('news', 'title')).toBe(true);
	expect(isLocalizedField('news', 'slug')).toBe(true);
	expect(isLocalizedField('news', 'newsType')).toBe(false);
	expect(isLocalizedField('place', 'alternativeName')).toBe(true);
});
