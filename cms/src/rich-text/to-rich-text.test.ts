import { richText } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { markdownToLexical } from '../../demo/loading/markdown-to-lexical.ts';
import { toRichText } from './to-rich-text.ts';

const resolve = (reference: string) =>
	reference === 'service/carta' ? { relationTo: 'service', value: 'id-1' } : undefined;

function published(markdown: string) {
	return richText.parse(toRichText(markdownToLexical(markdown, resolve)));
}

test('keeps text marks', () => {
	expect(published('Un **forte** e un *leggero*')[0]).toEqual({
		kind: 'paragraph',
		children: [
			{ kind: 'text', text: 'Un ' },
			{ kind: 'text', text: 'forte', marks: ['strong'] },
			{ kind: 'text', text: ' e un ' },
			{ kind: 'text', text: 'leggero', marks: ['emphasis'] },
		],
	});
});

test('turns the second heading level into the first of the text', () => {
	expect(
		published('## Come fare\n\n### Allo sportello').map((block) => block.kind === 'heading' && block.level),
	).toEqual([1, 2]);
});

test('distinguishes e-mail, telephone, web and document links', () => {
	const text =
		'[a](mailto:a@example.org) [b](tel:+39099000) [c](https://example.org/) [d](ref:service/carta)';
	const [paragraph] = published(text);
	const targets =
		paragraph?.kind === 'paragraph'
			? paragraph.children.flatMap((node) => (node.kind === 'link' ? [node.to] : []))
			: [];

	expect(targets).toEqual([
		{ kind: 'email', address: 'a@example.org' },
		{ kind: 'phone', number: '+39099000' },
		{ kind: 'url', url: 'https://example.org/' },
		{ kind: 'document', document: { type: 'service', id: 'id-1' } },
	]);
});

test('attaches a nested list to the item before it', () => {
	expect(published('- uno\n  - dentro\n- due')).toEqual([
		{
			kind: 'list',
			ordered: false,
			items: [
				{
					children: [{ kind: 'text', text: 'uno' }],
					nested: { kind: 'list', ordered: false, items: [{ children: [{ kind: 'text', text: 'dentro' }] }] },
				},
				{ children: [{ kind: 'text', text: 'due' }] },
			],
		},
	]);
});

test('converts a sublist two levels deeper, and one before any item', () => {
	const item = (...children: unknown[]) => ({ type: 'listitem', children });
	const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children });
	const word = (text: string) => ({ type: 'text', text });
	const deep = list(item(word('uno')), item(list(item(list(item(word('tre')))))));
	const first = list(item(list(item(word('A')))), item(word('B')));
	const plain = (text: string) => ({ children: [{ kind: 'text', text }] });

	expect(toRichText({ root: { children: [deep, first] } })).toEqual([
		{
			kind: 'list',
			ordered: false,
			items: [
				{
					...plain('uno'),
					nested: {
						kind: 'list',
						ordered: false,
						items: [{ children: [], nested: { kind: 'list', ordered: false, items: [plain('tre')] } }],
					},
				},
			],
		},
		{
			kind: 'list',
			ordered: false,
			items: [{ children: [], nested: { kind: 'list', ordered: false, items: [plain('A')] } }, plain('B')],
		},
	]);
});

test('makes the first row of a table its head', () => {
	expect(published('| Giorno | Ora |\n| --- | --- |\n| lunedì | 9:00 |')).toEqual([
		{
			kind: 'table',
			head: [[{ kind: 'text', text: 'Giorno' }], [{ kind: 'text', text: 'Ora' }]],
			rows: [[[{ kind: 'text', text: 'lunedì' }], [{ kind: 'text', text: '9:00' }]]],
		},
	]);
});

test('keeps the tone and the title of a callout', () => {
	expect(published('> [!WARNING] Attento\n> Il ponte è chiuso.')).toEqual([
		{
			kind: 'callout',
			tone: 'warning',
			title: 'Attento',
			children: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Il ponte è chiuso.' }] }],
		},
	]);
});

test('leaves out empty lines, and returns no blocks for a text never written', () => {
	const empty = {
		root: {
			children: [
				{ type: 'paragraph', children: [] },
				{ type: 'paragraph', children: [{ type: 'linebreak' }] },
			],
		},
	};

	expect(toRichText(empty)).toEqual([]);
	expect(toRichText(null)).toEqual([]);
});

test('refuses a node that no site can render', () => {
	expect(() => toRichText({ root: { children: [{ type: 'horizontalrule' }] } })).toThrow('horizontalrule');
});
