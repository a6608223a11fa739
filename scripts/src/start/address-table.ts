import { styleText } from 'node:util';

export interface Row {
	name: string;
	address: string;
	/** Last column: a second address, a password or a folder. */
	also: string;
}

const isColoured = process.stdout.isTTY;
const paint = (style: 'bold' | 'cyan' | 'dim', text: string) => (isColoured ? styleText(style, text) : text);

function widths(rows: readonly Row[]) {
	return {
		name: Math.max(...rows.map(({ name }) => name.length)),
		address: Math.max(...rows.map(({ address }) => address.length)),
	};
}

/** Formats rows in aligned columns under a title. */
export function table(title: string, rows: readonly Row[]): string {
	const { name: nameWidth, address: addressWidth } = widths(rows);
	const lines = rows.map(({ name, address, also }) =>
		`  ${name.padEnd(nameWidth)}  ${paint('cyan', address.padEnd(addressWidth))}  ${paint('dim', also)}`.trimEnd(),
	);
	return `${paint('bold', title)}\n${lines.join('\n')}\n`;
}
