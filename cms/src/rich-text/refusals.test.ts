import { expect, test } from 'vitest';
import { refusedTexts } from './refused-texts.ts';
import { toRichText } from './to-rich-text.ts';

const word = (text: string, format = 0) => ({ type: 'text', text, format });
const textOf = (...children: unknown[]) => ({ root: { children } });
const line = (...children: unknown[]) => ({ type: 'paragraph', children });

function nestedLists(levels: number): object {
	let list: object = {
		type: 'list',
		listType: 'bullet',
		children: [{ type: 'listitem', children: [word('fondo')] }],
	};
	for (let level = 1; level < levels; level++)
		list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [list] }] };
	return textOf(list);
}

test.each([
	[
		'an unknown inline node',
		textOf(line({ type: 'mention', children: [word('Anna')] })),
		'«mention», con le parole «Anna»',
	],
	['an unknown block', textOf({ type: 'block', fields: { blockType: 'mappa' } }), '«mappa»'],
	['an automatic change of case', textOf(line(word('avviso', 512))), '«avviso»'],
	[
		'a file among the pictures',
		textOf({ type: 'upload', relationTo: 'file', value: '1' }),
		'senza didascalia',
	],
	[
		'a picture that was not chosen',
		textOf({ type: 'upload', relationTo: 'media', value: null, fields: { caption: 'Il porto' } }),
		'«Il porto»',
	],
	[
		'a callout without a text',
		textOf({ type: 'block', fields: { blockType: 'callout', title: 'Attenti' } }),
		'Il riquadro «Attenti» è vuoto',
	],
	[
		'an accordion without a title',
		textOf({ type: 'block', fields: { blockType: 'accordion', text: textOf(line(word('x'))) } }),
		'non ha titolo',
	],
	['a value that no editor saves', { root: { children: [5] } }, 'non ha la forma'],
	['a string', 'ciao', 'non ha la forma'],
	['a text with three thousand nested lists', nestedLists(3000), 'annidati troppo a fondo'],
	['a text with half a million nested lists', nestedLists(500_000), 'annidati troppo a fondo'],
])('%s is refused with a message that identifies it', (_, text, reason) => {
	expect(() => toRichText(text)).toThrow(reason);
});

test('ten nested lists are converted', () => {
	expect(JSON.stringify(toRichText(nestedLists(10)))).toContain('fondo');
});

test('refusals name the field of the form, in rows of lists too', () => {
	const bad = textOf(line(word('avviso', 512)));

	expect(
		refusedTexts({ title: 'x', body: textOf(line(word('a'))), items: [{ text: bad }], answer: bad }),
	).toMatchObject([{ path: 'items.0.text' }, { path: 'answer' }]);
});

test('a cell that spans rows keeps the cells below under their own headings', () => {
	const cell = (text: string, more = {}) => ({ type: 'tablecell', children: [line(word(text))], ...more });
	const row = (...children: unknown[]) => ({ type: 'tablerow', children });
	const head = { headerState: 1 };
	const table = {
		type: 'table',
		children: [
			row(cell('Ufficio', { ...head, rowSpan: 2 }), cell('Orario', { ...head, colSpan: 2 })),
			row(cell('Giorno', head), cell('Ora', head)),
			row(cell('Tributi', { rowSpan: 2 }), cell('lunedì'), cell('9')),
			row(cell('martedì'), cell('10')),
		],
	};

	expect(toRichText(textOf(table))).toMatchObject([
		{
			head: [{ rows: 2 }, { columns: 2 }],
			moreHead: [[[{ text: 'Giorno' }], [{ text: 'Ora' }]]],
			rows: [[{ rows: 2 }, {}, {}], [[], []].map(() => [{}])],
		},
	]);
});

test('a table with a single row becomes the content of its cells', () => {
	const row = { type: 'tablerow', children: [{ type: 'tablecell', children: [line(word('Avviso'))] }] };

	expect(toRichText(textOf({ type: 'table', children: [row] }))).toEqual([
		{ kind: 'paragraph', children: [{ kind: 'text', text: 'Avviso' }] },
	]);
});

test('underlined text becomes emphasis', () => {
	expect(toRichText(textOf(line(word('subito', 8))))).toEqual([
		{ kind: 'paragraph', children: [{ kind: 'text', text: 'subito', marks: ['emphasis'] }] },
	]);
});
