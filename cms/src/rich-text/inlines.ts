import { type Inline, type marks } from '@portolano/content-models';
import type { LexicalNode } from './lexical-nodes.ts';
import { linkTarget } from './links.ts';
import { quoted, TextRefused } from './text-refused.ts';

type Mark = (typeof marks)[number];
type Word = Exclude<Inline, { kind: 'link' }>;

/** Bits of the editor's text format. Underline (8) becomes emphasis, since readers take underlined text for a link. */
const formats: readonly (readonly [bit: number, mark: Mark])[] = [
	[1, 'strong'],
	[2, 'emphasis'],
	[4, 'strikethrough'],
	[8, 'emphasis'],
	[16, 'code'],
	[32, 'subscript'],
	[64, 'superscript'],
	[128, 'highlight'],
];

const known = formats.reduce((bits, [bit]) => bits | bit, 0);

function marksOf({ text = '', format }: LexicalNode): Mark[] {
	const bits = typeof format === 'number' ? format : 0;
	if ((bits & ~known) !== 0)
		throw new TextRefused(
			`Le parole ${quoted(text)} hanno un aspetto che le pagine non hanno, come il maiuscolo automatico: toglilo e scrivile come si devono leggere.`,
		);
	return [...new Set(formats.filter(([bit]) => (bits & bit) !== 0).map(([, mark]) => mark))];
}

function textNodes(node: LexicalNode): Word[] {
	const { text = '' } = node;
	if (text === '') return [];
	const marks = marksOf(node);
	return [marks.length > 0 ? { kind: 'text', text, marks } : { kind: 'text', text }];
}

function wordsOf(node: LexicalNode): Word[] {
	switch (node.type) {
		case 'text':
			return textNodes(node);
		case 'tab':
			return [{ kind: 'text', text: ' ' }];
		case 'linebreak':
			return [{ kind: 'break' }];
		default:
			throw unknownNode(node);
	}
}

function linkNodes(node: LexicalNode): Inline[] {
	const children = (node.children ?? []).flatMap(wordsOf);
	const hasWords = children.some(({ kind }) => kind === 'text');
	return hasWords ? [{ kind: 'link', to: linkTarget(node, children), children }] : children;
}

function inlineNodes(node: LexicalNode): Inline[] {
	return node.type === 'link' || node.type === 'autolink' ? linkNodes(node) : wordsOf(node);
}

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink']);

export function isInline({ type }: LexicalNode): boolean {
	return inlineTypes.has(type);
}

function textIn({ text = '', children = [] }: LexicalNode): string {
	return text + children.map(textIn).join(' ');
}

/** Returns the error for a node that the editor isn't configured for or that pages can't render. */
export function unknownNode(node: LexicalNode): TextRefused {
	const words = textIn(node).trim();
	return new TextRefused(
		`Il testo contiene una parte di tipo «${node.type}»${words ? `, con le parole ${quoted(words)}` : ''}, che le pagine non sanno mostrare: toglila e scrivi in altro modo ciò che dice.`,
	);
}

/** Returns the inlines of a line, without the line breaks at its ends. */
export function inlinesOf(nodes: readonly LexicalNode[] = []): Inline[] {
	const inlines = nodes.flatMap(inlineNodes);
	const first = inlines.findIndex(({ kind }) => kind !== 'break');
	const last = inlines.findLastIndex(({ kind }) => kind !== 'break');
	return first === -1 ? [] : inlines.slice(first, last + 1);
}
