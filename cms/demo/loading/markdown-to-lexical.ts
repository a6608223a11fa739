import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { randomUUID } from 'node:crypto';

/** A node as the editor saves it. */
export interface EditorNode {
	type: string;
	version: number;
	[key: string]: unknown;
}

export interface EditorText {
	[key: string]: unknown;
	root: EditorNode & { children: EditorNode[]; direction: 'ltr'; format: ''; indent: number };
}

/** Resolves a `type/key` reference to a document. */
export type Resolve = (reference: string) => { relationTo: string; value: string } | undefined;

const bold = 1;
const italic = 2;
const code = 16;
const laidOut = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

function textNode(text: string, format: number): EditorNode {
	return {
		type: 'text',
		version: 1,
		text: text.replaceAll(/\s*\n\s*/g, ' '),
		format,
		detail: 0,
		mode: 'normal',
		style: '',
	};
}

function linkNode(url: string, children: EditorNode[], resolve: Resolve): EditorNode[] {
	const link = { type: 'link', ...laidOut, version: 3, id: randomUUID(), children };
	if (!url.startsWith('ref:')) return [{ ...link, fields: { linkType: 'custom', url, newTab: false } }];
	const doc = resolve(url.slice('ref:'.length));
	// The document doesn't exist yet: the text stays, and the link is added in the second pass.
	return doc ? [{ ...link, fields: { linkType: 'internal', doc, newTab: false } }] : children;
}

interface Inside {
	format: number;
	resolve: Resolve;
}

function inlineNode(node: PhrasingContent, { format, resolve }: Inside): EditorNode[] {
	if (node.type === 'text') return [textNode(node.value, format)];
	if (node.type === 'strong') return inlineNodes(node.children, { format: format | bold, resolve });
	if (node.type === 'emphasis') return inlineNodes(node.children, { format: format | italic, resolve });
	if (node.type === 'inlineCode') return [textNode(node.value, format | code)];
	if (node.type === 'break') return [{ type: 'linebreak', version: 1 }];
	if (node.type === 'link')
		return linkNode(node.url, inlineNodes(node.children, { format, resolve }), resolve);
	throw new Error(`Markdown of kind “${node.type}” is not used in texts.`);
}

function inlineNodes(nodes: PhrasingContent[], inside: Inside): EditorNode[] {
	return nodes.flatMap((node) => inlineNode(node, inside));
}

function paragraph(children: EditorNode[]): EditorNode {
	return { type: 'paragraph', ...laidOut, textFormat: 0, textStyle: '', children };
}

type Blockish = RootContent | BlockContent | DefinitionContent;
type ListNode = Extract<Blockish, { type: 'list' }>;
type QuoteNode = Extract<Blockish, { type: 'blockquote' }>;
type TableNode = Extract<Blockish, { type: 'table' }>;

function linesOf(nodes: Blockish[], resolve: Resolve): EditorNode[] {
	return nodes
		.flatMap((node) =>
			node.type === 'paragraph' ? [inlineNodes(node.children, { format: 0, resolve })] : [],
		)
		.reduce(
			(all, line) => (all.length > 0 ? [...all, { type: 'linebreak', version: 1 }, ...line] : line),
			[],
		);
}

function listNode({ ordered, children }: ListNode, resolve: Resolve): EditorNode {
	const items = children.flatMap(({ children: parts, checked }) => {
		const box = typeof checked === 'boolean' ? [textNode(checked ? '☑ ' : '☐ ', 0)] : [];
		const nested = parts.filter((part) => part.type === 'list').map((part) => [listNode(part, resolve)]);
		return [[...box, ...linesOf(parts, resolve)], ...nested];
	});
	return {
		type: 'list',
		...laidOut,
		listType: ordered ? 'number' : 'bullet',
		tag: ordered ? 'ol' : 'ul',
		start: 1,
		children: items.map((line, index) => ({
			type: 'listitem',
			...laidOut,
			value: index + 1,
			children: line,
		})),
	};
}

function tableNode({ children }: TableNode, resolve: Resolve): EditorNode {
	const rows = children.map((row, index) => ({
		type: 'tablerow',
		...laidOut,
		children: row.children.map((cell) => ({
			type: 'tablecell',
			...laidOut,
			headerState: index === 0 ? 1 : 0,
			colSpan: 1,
			rowSpan: 1,
			backgroundColor: null,
			children: [paragraph(inlineNodes(cell.children, { format: 0, resolve }))],
		})),
	}));
	return { type: 'table', ...laidOut, children: rows };
}

const tones: Record<string, string> = {
	NOTE: 'note',
	TIP: 'success',
	SUCCESS: 'success',
	IMPORTANT: 'warning',
	WARNING: 'warning',
	CAUTION: 'danger',
	DANGER: 'danger',
};

const calloutPattern = /^\[!([A-Z]+)\][ \t]*([^\n]*)\n?/;

/** Converts a quotation that begins with `> [!NOTE] Title` into a callout, and any other into a quotation. */
function quoteNode({ children }: QuoteNode, resolve: Resolve): EditorNode {
	const [first, ...others] = children;
	const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
	const match = opening?.type === 'text' ? calloutPattern.exec(opening.value) : null;
	if (!match || first?.type !== 'paragraph' || opening?.type !== 'text') {
		return { type: 'quote', ...laidOut, children: linesOf(children, resolve) };
	}
	const [heading, kind = '', title = ''] = match;
	const rest = opening.value.slice(heading.length);
	const inline: PhrasingContent[] = [
		...(rest ? [{ type: 'text' as const, value: rest }] : []),
		...first.children.slice(1),
	];
	const blocks: Blockish[] = [
		...(inline.length > 0 ? [{ type: 'paragraph' as const, children: inline }] : []),
		...others,
	];
	return {
		type: 'block',
		version: 2,
		format: '',
		fields: {
			id: randomUUID(),
			blockName: '',
			blockType: 'callout',
			tone: tones[kind] ?? 'note',
			title,
			text: rootOf(blocks, resolve),
		},
	};
}

function blockNode(node: Blockish, resolve: Resolve): EditorNode {
	if (node.type === 'paragraph') return paragraph(inlineNodes(node.children, { format: 0, resolve }));
	if (node.type === 'list') return listNode(node, resolve);
	if (node.type === 'blockquote') return quoteNode(node, resolve);
	if (node.type === 'table') return tableNode(node, resolve);
	if (node.type !== 'heading') throw new Error(`Markdown of kind “${node.type}” is not used in texts.`);
	const tag = `h${Math.min(Math.max(node.depth, 2), 4)}`;
	return { type: 'heading', ...laidOut, tag, children: inlineNodes(node.children, { format: 0, resolve }) };
}

function rootOf(nodes: Blockish[], resolve: Resolve): EditorText {
	return { root: { type: 'root', ...laidOut, children: nodes.map((node) => blockNode(node, resolve)) } };
}

export function parseMarkdown(markdown: string): RootContent[] {
	return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/**
 * Converts Markdown to the editor's format. `ref:type/key` links become internal links.
 * @throws Error for Markdown without an equivalent in the editor, such as raw HTML.
 */
export function markdownToLexical(markdown: string, resolve: Resolve): EditorText {
	return rootOf(parseMarkdown(markdown), resolve);
}
