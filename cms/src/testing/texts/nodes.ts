import type { EditorNode } from '../../../demo/loading/markdown-to-lexical.ts';

/** Creates a node around `children`; its own words are {@link aWord}. */
export type Maker = (children: EditorNode[]) => EditorNode;

/** Placeholder for a word, which `numbered` replaces by a unique one. */
export const aWord = '\u{e000}';

const laidOut = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

export function words(format = 0): EditorNode {
	return { type: 'text', version: 1, text: aWord, format, detail: 0, mode: 'normal', style: '' };
}

function link(fields: Record<string, unknown>): EditorNode {
	return {
		type: 'link',
		...laidOut,
		version: 3,
		fields,
		children: [words(), { type: 'linebreak', version: 1 }, words()],
	};
}

const addresses = [
	'https://www.example.org/a?b=c',
	'mailto:a@example.org?subject=x',
	'tel:+39-099-4581111',
	'#ancora',
	'/servizi/',
];

/** All inline nodes, by node type. */
export const onALine: Readonly<Record<string, () => EditorNode[]>> = {
	text: () => [0, 1, 2, 4, 8, 16, 32, 64, 128, 255].map((format) => words(format)),
	linebreak: () => [words(), { type: 'linebreak', version: 1 }, words()],
	tab: () => [words(), { type: 'tab', version: 1, text: '\t' }, words()],
	link: () => [
		...addresses.map((url) => link({ linkType: 'custom', url })),
		link({ linkType: 'internal', doc: { relationTo: 'office', value: 'office-giunta-comunale' } }),
	],
	autolink: () => [{ ...link({ linkType: 'custom', url: 'https://www.example.org/' }), type: 'autolink' }],
};

const item = (children: EditorNode[], more: Record<string, unknown> = {}): EditorNode => ({
	type: 'listitem',
	...laidOut,
	value: 1,
	children,
	...more,
});

const list = (listType: string, children: EditorNode[], start = 1): EditorNode => ({
	type: 'list',
	...laidOut,
	listType,
	tag: listType === 'number' ? 'ol' : 'ul',
	start,
	children,
});

const cell = (children: EditorNode[], more: Record<string, unknown> = {}): EditorNode => ({
	type: 'tablecell',
	...laidOut,
	headerState: 0,
	colSpan: 1,
	rowSpan: 1,
	children,
	...more,
});

const line = (children: EditorNode[] = [words()], more: Record<string, unknown> = {}): EditorNode => ({
	type: 'paragraph',
	...laidOut,
	...more,
	children,
});

const row = (children: EditorNode[]): EditorNode => ({ type: 'tablerow', ...laidOut, children });

function box(blockType: string, fields: Record<string, unknown>, children: EditorNode[]): EditorNode {
	const text = { root: { type: 'root', ...laidOut, children } };
	return {
		type: 'block',
		version: 2,
		format: '',
		fields: { id: 'a', blockType, title: aWord, text, ...fields },
	};
}

/** All block nodes, by node type, in every form that can contain other nodes. */
export const betweenLines: Readonly<Record<string, readonly Maker[]>> = {
	paragraph: [
		(inside) => line([words(), ...inside]),
		(inside) => line(inside, { format: 'center', indent: 1 }),
	],
	heading: ['h1', 'h2', 'h3', 'h4'].map((tag) => (inside) => ({
		type: 'heading',
		...laidOut,
		tag,
		children: [words(), ...inside],
	})),
	quote: [(inside) => ({ type: 'quote', ...laidOut, children: [...inside, words()] })],
	list: [
		// The editor stores a sublist in an item of its own, after the item it belongs to or before the first item.
		(inside) => list('bullet', [item([words()]), item(inside), item([words()])]),
		(inside) => list('number', [item(inside), item([words()]), item(inside)], 3),
		(inside) => list('check', [item([words(), ...inside], { checked: true }), item([words()])]),
	],
	table: [
		(inside) => ({
			type: 'table',
			...laidOut,
			children: [
				row([cell([line()], { headerState: 1 }), cell([line()], { headerState: 1, colSpan: 2 })]),
				row([cell([line()], { headerState: 2, rowSpan: 2 }), cell(inside), cell([line(), line()])]),
				row([cell([line(), ...inside]), cell([line()])]),
			],
		}),
		(inside) => ({ type: 'table', ...laidOut, children: [row([cell(inside), cell([line()])])] }),
	],
	upload: [
		() => ({
			type: 'upload',
			version: 3,
			format: '',
			id: 'a',
			relationTo: 'media',
			value: 'media-veduta-del-porto',
			fields: { caption: aWord },
		}),
	],
	block: [
		(inside) => box('callout', { tone: 'warning' }, [line(), ...inside]),
		(inside) => box('accordion', {}, [line(), ...inside]),
	],
};

/** Nodes that occur only inside one of the others. */
export const partsOfOthers = ['listitem', 'tablerow', 'tablecell'];
