import { expect, test } from 'vitest';
import { blockIds } from './block-ids.ts';

test('the anchor of a block is the slug of its heading', () => {
	expect(blockIds(['Come si arriva', 'Dov’è il porto?'])).toEqual(['come-si-arriva', 'dov-e-il-porto']);
});

test('equal headings are numbered, and no number is used twice', () => {
	expect(blockIds(['Eventi', 'Eventi', 'Eventi 2', 'Eventi'])).toEqual([
		'eventi',
		'eventi-2',
		'eventi-2-2',
		'eventi-3',
	]);
});

test('a heading has an anchor of its own too, which no other block takes', () => {
	expect(blockIds(['Eventi', 'Eventi title'])).toEqual(['eventi', 'eventi-title-2']);
	expect(blockIds(['Eventi title', 'Eventi'])).toEqual(['eventi-title', 'eventi-2']);
});

test('anchors of the layout and of the text of the page are left alone', () => {
	expect(blockIds(['Main', 'Footer', 'Orari'], ['orari'])).toEqual(['main-2', 'footer-2', 'orari-2']);
});

test('a heading without letters, or none, has an anchor all the same', () => {
	expect(blockIds(['???', undefined])).toEqual(['blocco', 'blocco-2']);
});
