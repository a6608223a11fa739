const months =
	'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const monthsInShort = 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic';
const days = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';
const daysInShort = 'lun|mar|mer|gio|ven|sab|dom';

/** What differs from one run to the next, and what stands in its place in all pictures. */
const steady: readonly [RegExp, string][] = [
	[/https?:\/\/[^\s/]+/g, 'https://www.comune.example'],
	[/\b\d{1,2}:\d{2}:\d{2}\b/g, '10:30:07'],
	[/(?<!:)\b\d{1,2}:\d{2}\b(?!:)/g, '10:30'],
	[/\b\d{2}\/\d{2}\/\d{4}\b/g, '05/03/2027'],
	[new RegExp(String.raw`l’(?=\d{1,2} (?:${months})\b)`, 'g'), 'il '],
	[new RegExp(String.raw`\b\d{1,2}º? (?:${months})\b`, 'g'), '5 marzo'],
	[new RegExp(String.raw`\b\d{1,2} (?:${monthsInShort})\b`, 'g'), '5 mar'],
	[/\b5 marzo \d{4}\b/g, '5 marzo 2027'],
	[new RegExp(String.raw`(?<!\p{L})(?:${days})(?= 5 marzo)`, 'gu'), 'venerdì'],
	[new RegExp(String.raw`(?<!\p{L})(?:${daysInShort})(?= 5 mar)`, 'gu'), 'ven'],
	[/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z]\w+/g, 'Friday 5 March'],
	[/\bieri\b/g, 'oggi'],
	[/\b\d+,\d+(?= (?:s|secondi)\b)/g, '0,6'],
];

/** Returns a text of the desk with the same moments, durations and addresses in every run. */
export function steadyWords(text: string): string {
	return steady.reduce((words, [pattern, instead]) => words.replaceAll(pattern, instead), text);
}
