/** Whether a text is a day as people write it, `3/12/1980` or `03-12-1980`, and the calendar has it. */
export function isWrittenDate(text: string): boolean {
	const [, day = '', month = '', year = ''] =
		/^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
