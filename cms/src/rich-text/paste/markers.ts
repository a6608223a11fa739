/** Signs that begin nothing but an item. */
const sign = '·•▪◦‣●\u{f0b7}';
/** With what else an item of Word begins: signs that are also letters, and those of its fonts of signs. */
const bullet = new RegExp(String.raw`^(?:[${sign}§○■□❖➢➤✓✔Øüvqno*–—-]|[\u{e000}-\u{f8ff}])$`, 'u');
const ordinal = /^\(?(?:(?:\d{1,3}\.)*\d{1,3}[.)]|(?:\d{1,3}\.)+\d{1,3}|(?:[a-z]{1,2}|[ivxl]{1,6})[.)])$/i;
const aSign = new RegExp(`^[${sign}]$`, 'u');

/** The beginning of a line that a program wrote as an item of a list. */
export const beginsWithSign = new RegExp(String.raw`^\s*([${sign}])\s*`, 'u');
const itemOfWord = /^\s*(?:[o§–-]|\(?(?:\d{1,3}|[a-z]{1,2})[.)])\t/i;

export function isSign(text: string): boolean {
	return aSign.test(text);
}

export function isBullet(text: string): boolean {
	return bullet.test(text);
}

/** “1.”, “2)”, “1.2”, “a)”, “iv.”. */
export function isOrdinal(text: string): boolean {
	return ordinal.test(text) && !isBullet(text);
}

/** Whether the marker says something that a list of ours would not: “Art. 1”, “Allegato A”. */
export function isLabel(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text) && !isBullet(text) && !isOrdinal(text);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(letters: string): number {
	const values = [...letters].map((letter) => romanDigits[letter] ?? 0);
	return values.reduce((sum, value, at) => ((values[at + 1] ?? 0) > value ? sum - value : sum + value), 0);
}

/** The number that an ordinal stands for: its last part, a letter by its place, Roman digits by their value. */
export function numberOf(text: string): number | undefined {
	const word = /([\da-z]+)[.)]?$/i.exec(text)?.[1]?.toLowerCase() ?? '';
	if (/^\d+$/.test(word)) return Number(word);
	if (/^(?:[ivx]|[ivxl]{2,})$/.test(word)) return romanNumber(word);
	return /^[a-z]$/.test(word) ? word.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
}

/** Whether it counts with letters, Roman digits among them. */
export function isLetter(text: string): boolean {
	return isOrdinal(text) && !/\d/.test(text);
}

/** Plain text in which a program wrote a list with signs, as HTML; nothing where there is no sign of one. */
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
