import { contentTypeSchema, type Inline, type LinkTarget, type marks } from '@portolano/content-models';
import type { LexicalNode } from './lexical-nodes.ts';

type Mark = (typeof marks)[number];
type TextNode = Extract<Inline, { kind: 'text' }>;

/** Bits of the editor's text format. */
const formats = {
	strong: 1,
	emphasis: 2,
	code: 16,
	subscript: 32,
	superscript: 64,
} as const satisfies Record<Mark, number>;
const order = ['strong', 'emphasis', 'code', 'subscript', 'superscript'] as const satisfies Mark[];

function textNodes({ text = '', format }: LexicalNode): TextNode[] {
	if (text === '') return [];
	const bits = typeof format === 'number' ? format : 0;
	const marked = order.filter((mark) => (bits & formats[mark]) !== 0);
	return [marked.length > 0 ? { kind: 'text', text, marks: marked } : { kind: 'text', text }];
}

function addressTarget(address: string): LinkTarget {
	if (address.startsWith('mailto:')) return { kind: 'email', address: address.slice('mailto:'.length) };
	if (address.startsWith('tel:'))
		return { kind: 'phone', number: decodeURIComponent(address.slice('tel:'.length)) };
	return { kind: 'url', url: address };
}

function linkTarget({ fields }: LexicalNode): LinkTarget {
	if (fields?.linkType === 'internal' && fields.doc) {
		const { relationTo, value } = fields.doc;
		const id = typeof value === 'string' ? value : value.id;
		return { kind: 'document', document: { type: contentTypeSchema.parse(relationTo), id } };
	}
	return addressTarget(fields?.url ?? '');
}

function linkNodes(node: LexicalNode): Inline[] {
	const children = (node.children ?? []).flatMap(textNodes);
	return children.length > 0 ? [{ kind: 'link', to: linkTarget(node), children }] : [];
}

function inlineNodes(node: LexicalNode): Inline[] {
	switch (node.type) {
		case 'text':
			return textNodes(node);
		case 'tab':
			return [{ kind: 'text', text: ' ' }];
		case 'linebreak':
			return [{ kind: 'break' }];
		case 'link':
		case 'autolink':
			return linkNodes(node);
		case 'paragraph':
			return inlinesOf(node.children);
		default:
			return [];
	}
}

/** What stands on a line, without the breaks at its ends. */
export function inlinesOf(nodes: readonly LexicalNode[] = []): Inline[] {
	const inlines = nodes.flatMap(inlineNodes);
	const first = inlines.findIndex(({ kind }) => kind !== 'break');
	const last = inlines.findLastIndex(({ kind }) => kind !== 'break');
	return first === -1 ? [] : inlines.slice(first, last + 1);
}
