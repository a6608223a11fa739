import { type Block, cleanText, TEXT_MAX } from '@portolano/content-models';
import { unknownNode } from './inlines.ts';
import { type LexicalNode, lexicalNodes } from './lexical-nodes.ts';
import { lists } from './lists.ts';
import { asBlocks, isLine, layoutOf, lineAndBlocks, partsOf } from './parts.ts';
import { tables } from './tables.ts';
import { quoted, TextRefused } from './text-refused.ts';

/** Levels by tag. Headings that were pasted or imported may have levels that the editor doesn't offer. */
const headingLevels: Record<string, 1 | 2 | 3> = { h1: 1, h2: 1, h3: 2, h4: 3, h5: 3, h6: 3 };
const tones = ['note', 'warning', 'danger', 'success'] as const;

function paragraphs(node: LexicalNode): Block[] {
	const layout = layoutOf(node);
	return partsOf(node.children, blocks).map((part) =>
		isLine(part) ? { kind: 'paragraph', children: part, ...layout } : part,
	);
}

function headings(node: LexicalNode): Block[] {
	const level = headingLevels[node.tag ?? ''] ?? 3;
	return partsOf(node.children, blocks).map((part) =>
		isLine(part) ? { kind: 'heading', level, children: part, ...layoutOf(node) } : part,
	);
}

function quotes(node: LexicalNode): Block[] {
	const { line, below } = lineAndBlocks(partsOf(node.children, blocks));
	if (line.length + below.length === 0) return [];
	const more = below.length > 0 ? { more: below } : {};
	return [{ kind: 'quote', children: line, ...more, ...layoutOf(node) }];
}

const captioned = (caption: string) =>
	caption ? `con la didascalia ${quoted(caption)}` : 'senza didascalia';

function pictures({ relationTo, value, fields }: LexicalNode): Block[] {
	const caption = cleanText(fields?.caption ?? '').trim();
	const id = typeof value === 'object' ? value?.id : value;
	if (relationTo !== 'media' || typeof id !== 'string' || id === '')
		throw new TextRefused(
			`Nel testo c’è un’immagine ${captioned(caption)} che non è tra quelle caricate: toglila e inseriscila di nuovo.`,
		);
	if (caption.length > TEXT_MAX)
		throw new TextRefused(
			`Un’immagine ${captioned(caption)} ne ha una troppo lunga: al massimo ${TEXT_MAX} caratteri.`,
		);
	return [{ kind: 'picture', media: { type: 'media', id }, ...(caption ? { caption } : {}) }];
}

function textOfBlock(node: LexicalNode, noun: string): { title: string; children: Block[] } {
	const title = cleanText(node.fields?.title ?? '').trim();
	const children = asBlocks(partsOf(lexicalNodes(node.fields?.text), blocks));
	if (children.length === 0 && title !== '')
		throw new TextRefused(`${noun} ${quoted(title)} è vuoto: scrivi il suo testo o toglilo.`);
	return { title, children };
}

function callouts(node: LexicalNode): Block[] {
	const { title, children } = textOfBlock(node, 'Il riquadro');
	const tone = tones.find((known) => known === node.fields?.tone) ?? 'note';
	return children.length > 0 ? [{ kind: 'callout', tone, ...(title ? { title } : {}), children }] : [];
}

function accordions(node: LexicalNode): Block[] {
	const { title, children } = textOfBlock(node, 'Il testo a scomparsa');
	if (children.length === 0) return [];
	if (title === '')
		throw new TextRefused(
			'Un testo a scomparsa non ha titolo: senza, nessuno lo aprirebbe. Scrivi il titolo.',
		);
	return [{ kind: 'accordion', title, children }];
}

const boxes: Readonly<Record<string, (node: LexicalNode) => Block[]>> = {
	callout: callouts,
	accordion: accordions,
};

function boxOf(node: LexicalNode): Block[] {
	const toBlocks = boxes[node.fields?.blockType ?? ''];
	if (!toBlocks) throw unknownNode({ ...node, type: node.fields?.blockType ?? node.type });
	return toBlocks(node);
}

function blocks(node: LexicalNode): Block[] {
	switch (node.type) {
		case 'paragraph':
			return paragraphs(node);
		case 'heading':
			return headings(node);
		case 'list':
			return lists(node, blocks);
		case 'quote':
			return quotes(node);
		case 'table':
			return tables(node, blocks);
		case 'upload':
			return pictures(node);
		case 'block':
			return boxOf(node);
		default:
			throw unknownNode(node);
	}
}

/**
 * Converts a text saved by the editor to published blocks; empty if nothing was written. Leaves out empty lines.
 * @throws TextRefused for a part that pages can't render.
 */
export function toRichText(value: unknown): Block[] {
	return asBlocks(partsOf(lexicalNodes(value), blocks));
}
