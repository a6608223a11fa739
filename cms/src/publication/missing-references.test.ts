import { expect, test } from 'vitest';
import { withoutMissing } from './missing-references.ts';

const gone = { type: 'office', id: 'gone' };
const there = { type: 'office', id: 'there' };
const isThere = ({ id }: { id: string }) => id === 'there';

test('an entry of a list vanishes and the others stay', () => {
	expect(withoutMissing('news', { offices: [gone, there] }, isThere).value).toEqual({ offices: [there] });
});

test('an optional property vanishes', () => {
	expect(withoutMissing('office', { title: 'a', parent: gone }, isThere).value).toEqual({ title: 'a' });
});

test('a link leaves its text', () => {
	const words = [{ kind: 'text', text: 'ufficio' }];
	const link = { kind: 'link', to: { kind: 'document', document: gone }, children: words };

	const body = (children: object[]) => ({ body: { it: [{ kind: 'paragraph', children }] } });

	expect(withoutMissing('news', body([link]), isThere).value).toEqual(body(words));
});

test('an entry of a menu vanishes with its target', () => {
	const menu = { items: [{ label: { it: 'Ufficio' }, to: { kind: 'document', document: gone }, items: [] }] };

	expect(withoutMissing('menu', menu, isThere).value).toEqual({ items: [] });
});

test('a stage keeps its text when its place is missing', () => {
	const place = { type: 'place', id: 'gone' };

	expect(withoutMissing('itinerary', { stages: [{ title: { it: 'Prima' }, place }] }, isThere).value).toEqual(
		{ stages: [{ title: { it: 'Prima' } }] },
	);
});

test('reports each missing reference with its path', () => {
	expect(withoutMissing('news', { offices: [there, gone] }, isThere).missing).toEqual([
		{ path: ['offices', 1], reference: gone },
	]);
});

test('keeps an object that only looks like a reference', () => {
	const value = { title: { it: 'a', type: 'office', id: 'gone' } };
	expect(withoutMissing('news', value, isThere)).toEqual({ value, missing: [] });
});
