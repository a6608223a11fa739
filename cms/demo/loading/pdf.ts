import type { PhrasingContent, RootContent } from 'mdast';
import PDFDocument from 'pdfkit';
import { parseMarkdown } from './markdown-to-lexical.ts';

const margin = 62;
const sizes = { 1: 20, 2: 15, 3: 13, 4: 12, 5: 11, 6: 11 } as const;
const body = 11;

type Pdf = InstanceType<typeof PDFDocument>;

function words(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) => ('value' in node ? node.value : 'children' in node ? words(node.children) : ' '))
		.join('')
		.replaceAll(/\s*\n\s*/g, ' ');
}

/** Returns the text of a Markdown node on one line. */
function wordsOf(node: RootContent): string {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
		return words(node.children);
	if ('children' in node) return node.children.map((child) => wordsOf(child)).join(' ');
	return '';
}

// Keeps the characters of PDF's standard fonts; others would be rendered as garbage.
function printable(text: string): string {
	return text
		.replaceAll('☐', '[ ]')
		.replaceAll(/[^\u0000-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]/g, ' ');
}

interface Line {
	tag: 'H1' | 'H2' | 'H3' | 'P';
	font: 'Helvetica' | 'Helvetica-Bold';
	size: number;
	indent?: number;
}

const plain: Line = { tag: 'P', font: 'Helvetica', size: body };

function line(pdf: Pdf, text: string, { tag, font, size, indent = 0 }: Line): PDFKit.PDFStructureElement {
	return pdf.struct(tag, {}, () => {
		pdf.font(font).fontSize(size).text(printable(text), { lineGap: 3, indent });
		pdf.moveDown(0.5);
	});
}

function listLines({ ordered, children }: Extract<RootContent, { type: 'list' }>): string[] {
	return children.map(({ checked, children: parts }, index) => {
		const sign = checked === false ? '[ ]' : ordered ? `${index + 1}.` : '•';
		return `${sign} ${parts.map((part) => wordsOf(part)).join(' ')}`;
	});
}

function lines(pdf: Pdf, node: RootContent): PDFKit.PDFStructureElement[] {
	if (node.type === 'heading') {
		const tag = node.depth > 2 ? 'H3' : 'H2';
		return [line(pdf, words(node.children), { tag, font: 'Helvetica-Bold', size: sizes[node.depth] })];
	}
	if (node.type === 'list') return listLines(node).map((text) => line(pdf, text, { ...plain, indent: 12 }));
	if (node.type === 'table') {
		return node.children.map((row) =>
			line(pdf, row.children.map((cell) => wordsOf(cell)).join(' · '), plain),
		);
	}
	return [line(pdf, wordsOf(node), plain)];
}

/** Creates a tagged Italian PDF with `title` above the content of `markdown`. */
export function makePdf(title: string, markdown: string): Promise<Buffer> {
	const pdf = new PDFDocument({
		size: 'A4',
		margin,
		lang: 'it-IT',
		tagged: true,
		displayTitle: true,
		pdfVersion: '1.7',
		info: { Title: title, Author: 'Comune di Taranto (dimostrazione)' },
	});
	const chunks: Buffer[] = [];
	pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
	const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
	const document = pdf.struct('Document');
	pdf.addStructure(document);
	document.add(line(pdf, title, { tag: 'H1', font: 'Helvetica-Bold', size: sizes[1] }));
	for (const node of parseMarkdown(markdown)) for (const element of lines(pdf, node)) document.add(element);
	document.end();
	pdf.end();
	return done;
}
