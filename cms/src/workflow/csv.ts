/** Quotes a value; one that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string): string {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
}

/** Returns rows as CSV (RFC 4180), with a line of headings. */
export function csvOf<Row>(
	columns: readonly (readonly [heading: string, value: (row: Row) => string])[],
	rows: readonly Row[],
): string {
	const lines = [
		columns.map(([heading]) => heading),
		...rows.map((row) => columns.map(([, value]) => value(row))),
	];
	return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
