import type { HoursWords } from './words.ts';

const names = [
	'openNow',
	'alwaysOpen',
	'closedNow',
	'closed',
	'closesAt',
	'closesAtMidnight',
	'closesTomorrow',
	'closesTomorrowAtMidnight',
	'closesOn',
	'closesOnAtMidnight',
	'closesOnDay',
	'opensAt',
	'opensTomorrow',
	'closedUntil',
	'reopensOn',
	'closedUntilNotice',
] as const satisfies (keyof HoursWords)[];

/** The words of whether it is open. The page gives them to its script, so that the script has no other language's. */
export type StateWords = Pick<HoursWords, (typeof names)[number]>;

/** Returns the words as the page has them, for a script element of it. */
export function stateWordsText(words: StateWords): string {
	const told = Object.fromEntries(names.map((name) => [name, words[name]]));
	return JSON.stringify(told).replaceAll('<', String.raw`\u003c`);
}
