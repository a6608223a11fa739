import { type Published, riskAdvice } from '@portolano/content-models';
import { load } from 'cheerio';

/** Attributes whose value is read to people. */
const readAttributes = ['aria-label', 'alt', 'title', 'placeholder'];

/** What stands on pages in no language or in all: names of days and months come from the browser's own tables. */
const inEveryLanguage = new Set(
	[
		...['it', 'en-GB'].flatMap((locale) =>
			Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
				(['long', 'short'] as const).flatMap((length) => [
					new Intl.DateTimeFormat(locale, { month: length }).format(new Date(2026, index, 1)),
					new Intl.DateTimeFormat(locale, { weekday: length }).format(new Date(2026, 0, index)),
				]),
			),
		),
		...['km', 'min', 'kB', 'MB', 'PDF', 'CSV', 'GPX', 'KML', 'GeoJSON', 'JSON', 'IT', 'EN', 'PEC', 'RSS'],
	].map((word) => word.toLowerCase()),
);

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.trim().length > 1 ? [value.trim()] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}

/** Returns every text of documents, and the advice for emergencies, the longest first. */
export function textsOf(documents: readonly Published[]): string[] {
	const texts = new Set([...documents.flatMap(stringsIn), ...stringsIn(riskAdvice)]);
	return [...texts].toSorted((one, other) => other.length - one.length);
}

function without(text: string, known: string): string {
	if (!text.includes(known)) return text;
	return text.replaceAll(
		new RegExp(`(?<!\\p{L})${known.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}(?!\\p{L})`, 'gu'),
		' ',
	);
}

/** Removes marked words, from the innermost. */
function withoutMarked(text: string): string {
	const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
	return rest === text ? rest : withoutMarked(rest);
}

/** Returns what people read on a page: texts, names of parts, alternative texts, title and description. */
function shownOn(html: string): string[] {
	const page = load(html, { scriptingEnabled: false });
	// The licence of the contents is in the words of the national model, and declared as Italian.
	page('script, style, [data-element^="legal-notes"]').remove();
	const attributes = readAttributes.flatMap((name) =>
		page(`[${name}]`)
			.toArray()
			.map((element) => page(element).attr(name) ?? ''),
	);
	const texts = page('title, body *')
		.toArray()
		.flatMap((element) => {
			const own = page(element)
				.contents()
				.toArray()
				.flatMap((node) => (node.nodeType === 3 && 'data' in node ? [node.data] : []));
			// A word around an element, such as a date, begins in one text and ends in the next.
			return own.every(isWhole) ? own : [page(element).text()];
		});
	return [...attributes, page('meta[name="description"]').attr('content') ?? '', ...texts];
}

const isWhole = (text: string) => text.split('⟦').length === text.split('⟧').length;

/** Web addresses are in no language. */
const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text.trim());

/** Returns the texts of a page rendered in the pseudo-locale that are neither marked nor content, and those that were cut. */
export function unmarkedOn(html: string, content: readonly string[]): string[] {
	return shownOn(html).filter((text) => {
		if (isAddress(text)) return false;
		const rest = content.reduce(without, withoutMarked(text));
		const words = rest.match(/[\p{L}⟦⟧]{2,}|[⟦⟧]/gu) ?? [];
		return words.some((word) => !inEveryLanguage.has(word.toLowerCase()));
	});
}
