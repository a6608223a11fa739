/** Dates and telephone numbers: people write them in several ways, and each gets one form for comparison. */

const months = [
	['gennaio', 'january', 'januar', 'janvier'],
	['febbraio', 'february', 'februar', 'fevrier', 'février'],
	['marzo', 'march', 'märz', 'mars'],
	['aprile', 'april', 'avril'],
	['maggio', 'may', 'mai'],
	['giugno', 'june', 'juni', 'juin'],
	['luglio', 'july', 'juli', 'juillet'],
	['agosto', 'august', 'août', 'aout'],
	['settembre', 'september', 'septembre'],
	['ottobre', 'october', 'oktober', 'octobre'],
	['novembre', 'november'],
	['dicembre', 'december', 'dezember', 'décembre', 'decembre'],
];

const monthNames = months.flat();
const monthPattern = monthNames.map(
	(name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`,
);
const space = String.raw`[ \u00a0\u202f]`;

/** `8/12/2026`, `08.12.2026`, `2026-12-08`, `8 dicembre 2026`. */
export const datePattern = [
	String.raw`\d{1,2}[./\-]\d{1,2}[./\-]\d{4}`,
	String.raw`\d{4}-\d{2}-\d{2}`,
	String.raw`\d{1,2}[°º.]?${space}(?:${monthPattern.join('|')})${space}\d{4}`,
].join('|');

/** Returns a day written in any of these ways as `20261208`; `undefined` if it is not a date. */
export function dateOf(text: string): string | undefined {
	const parts = text.toLowerCase().match(/\d+|\p{L}{3,}/gu) ?? [];
	const [first = '', second = '', third = ''] = parts;
	const [day, month, year] = first.length === 4 ? [third, second, first] : [first, monthOf(second), third];
	const isDay = parts.length === 3 && year.length === 4 && Number(day) <= 31 && Number(month) <= 12;
	return isDay ? `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}` : undefined;
}

function monthOf(text: string): string {
	const index = months.findIndex((names) => names.includes(text));
	return index < 0 ? text : `${index + 1}`;
}

/** An Italian telephone number: a prefix and groups of digits, with or without the country code. */
export const phonePattern = String.raw`(?:(?:\+|00)39[ \u00a0./\-)]{0,2})?\(?(?:0\d{1,3}|3\d{2}|800|803|199)\)?(?:[ \u00a0./\-]?\d{2,4}){1,4}`;

/** Returns a number as it is dialled in Italy, `0994581111`; `undefined` if its length doesn't fit. */
export function phoneOf(text: string): string | undefined {
	const digits = text.replace(/^(?:\+|00)39/, '').replace(/\D/g, '');
	return digits.length >= 6 && digits.length <= 11 ? digits : undefined;
}
