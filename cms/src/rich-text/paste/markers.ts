/** Signs that only begin list items. */
const sign = '·•▪◦‣●\u{f0b7}';
/** All bullets of Word: these signs, characters with other uses too, and private-use characters of symbol fonts. */
const bullet = new RegExp(String.raw`^(?:[${sign}§○■□❖➢➤✓✔Øüvqno*–—-]|[\u{e000}-\u{f8ff}])$`, 'u');
const ordinal = /^\(?(?:(?:\d{1,3}\.)*\d{1,3}[.)]|(?:\d{1,3}\.)+\d{1,3}|(?:[a-z]{1,2}|[ivxl]{1,6})[.)])$/i;
const aSign = new RegExp(`^[${sign}]$`, 'u');

/** Matches a line that begins with a list sign. */
export const beginsWithSign = new RegExp(String.raw`^\s*([${sign}])\s*`, 'u');
const itemOfWord = /^\s*(?:[o§–-]|\(?(?:\d{1,3}|[a-z]{1,2})[.)])\t/i;

export function isSign(text: string): boolean {
	return aSign.test(text);
}

export function isBullet(text: string): boolean {
	return bullet.test(text);
}

/** Whether the marker is a number or a letter: “1.”, “2)”, “1.2”, “a)”, “iv.”. */
export function isOrdinal(text: string): boolean {
	return ordinal.test(text) && !isBullet(text);
}

/** Whether the marker has words that a list would lose: “Art. 1”, “Allegato A”. */
export function isLabel(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text) && !isBullet(text) && !isOrdinal(text);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(letters: string): number {
	const values = [...letters].map((letter) => romanDigits[letter] ?? 0);
	return values.reduce((sum, value, at) => ((values[at + 1] ?? 0) > value ? sum - value : sum + value), 0);
}

/** Returns the number of an ordinal by its last part: a number, a letter by its place, Roman digits by their value. */
export function numberOf(text: string): number | undefined {
	const word = /([\da-z]+)[.)]?$/i.exec(text)?.[1]?.toLowerCase() ?? '';
	if (/^\d+$/.test(word)) return Number(word);
	if (/^(?:[ivx]|[ivxl]{2,})$/.test(word)) return romanNumber(word);
	return /^[a-z]$/.test(word) ? word.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
}

/** Whether the ordinal uses letters or Roman digits. */
export function isLetter(text: string): boolean {
	return isOrdinal(text) && !/\d/.test(text);
}

/** Converts plain text with list signs to HTML; undefined if the text has no list. */
export function listsInText(text: string): string | undefined {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	if (!lines.some((line) => beginsWithSign.test(line) || itemOfWord.test(line))) return undefined;
	const { body } = new DOMParser().parseFromString('', 'text/html');
	for (const line of lines) {
		const paragraph = body.ownerDocument.createElement('p');
		paragraph.textContent = line;
		if (itemOfWord.test(line)) paragraph.className = 'MsoListParagraph';
		body.append(paragraph);
	}
	return body.innerHTML;
}
