import type { Block, Cell, Inline, Table } from '@portolano/content-models';
import type { LexicalNode } from './lexical-nodes.ts';
import { asBlocks, isLine, type Part, partsOf, type ToBlocks } from './parts.ts';

const rowBit = 1;

function span(count = 1): number | undefined {
	return count > 1 ? Math.min(count, 1000) : undefined;
}

/** Returns the lines of a cell, joined by breaks; undefined if the cell has other content. */
function plainLines(parts: readonly Part[]): Inline[] | undefined {
	const lines = parts.map((part) => {
		if (isLine(part)) return part;
		return part.kind === 'paragraph' && !part.align && !part.indent ? part.children : undefined;
	});
	if (!lines.every((line) => line !== undefined)) return undefined;
	return lines.reduce<Inline[]>(
		(all, line) => (all.length > 0 ? [...all, { kind: 'break' }, ...line] : line),
		[],
	);
}

interface Place {
	isBody: boolean;
	/** Rows left in this part of the table (head or body): a cell can't span more. */
	rowsLeft: number;
	toBlocks: ToBlocks;
}

function cellOf(node: LexicalNode, { isBody, rowsLeft, toBlocks }: Place): Cell {
	const parts = partsOf(node.children, toBlocks);
	const columns = span(node.colSpan);
	const rows = span(Math.min(node.rowSpan ?? 1, rowsLeft));
	const isRowHeading = isBody && (node.headerState ?? 0) > 0 && parts.length > 0;
	const lines = plainLines(parts);
	if (lines && !columns && !rows && !isRowHeading) return lines;
	return {
		children: asBlocks(parts),
		...(isRowHeading ? { isRowHeading } : {}),
		...(columns ? { columns } : {}),
		...(rows ? { rows } : {}),
	};
}

type Row = LexicalNode[];

const reach = (row: Row) => Math.max(1, ...row.map(({ rowSpan = 1 }) => rowSpan));
const isHeading = (row: Row) =>
	row.length > 0 && row.every(({ headerState = 0 }) => (headerState & rowBit) !== 0);

/** Counts the rows with column headings: the first, those its cells span, and the following ones marked as headings. */
function headLength(rows: readonly Row[]): number {
	let length = 1;
	for (const [index, row] of rows.entries()) {
		if (index > 0 && index === length && isHeading(row) && row.length > 1) length = index + 1;
		if (index >= length) break;
		length = Math.max(length, index + reach(row));
	}
	return Math.min(length, rows.length - 1);
}

function rowsOf(rows: readonly Row[], isBody: boolean, toBlocks: ToBlocks): Cell[][] {
	return rows.map((row, index) =>
		row.map((cell) => cellOf(cell, { isBody, rowsLeft: rows.length - index, toBlocks })),
	);
}

function table(rows: readonly Row[], toBlocks: ToBlocks): Table {
	const length = headLength(rows);
	const [head = [], ...moreHead] = rowsOf(rows.slice(0, length), false, toBlocks);
	const body = rowsOf(rows.slice(length), true, toBlocks);
	return { kind: 'table', head, ...(moreHead.length > 0 ? { moreHead } : {}), rows: body };
}

function hasWords(rows: readonly Row[], toBlocks: ToBlocks): boolean {
	return rows.some((row) => row.some(({ children }) => partsOf(children, toBlocks).length > 0));
}

/** Converts a table. A single row has no rows to head, so the content of its cells becomes blocks one after another. */
export function tables({ children = [] }: LexicalNode, toBlocks: ToBlocks): Block[] {
	const rows = children.map(({ children: cells = [] }) => cells).filter((cells) => cells.length > 0);
	if (rows.length > 1) return hasWords(rows, toBlocks) ? [table(rows, toBlocks)] : [];
	return rows.flat().flatMap(({ children: inside }) => asBlocks(partsOf(inside, toBlocks)));
}
