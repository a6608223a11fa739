import {
	type Change,
	type Language,
	type Localized,
	partName,
	type Published,
	romeDay,
} from '@portolano/content-models';
import { labelOf } from '../words/terms.ts';
import { wordsOf, type Words } from '../words/words.ts';

/** What readers of a page are told of one day. */
export interface HistoryDay {
	/** In Rome, such as `2026-12-03`. */
	day: string;
	/** What happened besides changes, such as the first publication. */
	events: string[];
	/** What editors say changed. */
	notes: Localized<string>[];
	/** Names of the parts that changed. */
	parts: string[];
}

interface Line {
	at: string;
	event?: string;
	note?: Localized<string> | undefined;
	parts: string[];
}

function partsOf(change: Change, words: Words, language: Language): string[] {
	if (change.what !== 'changed') return [];
	const names = change.parts.map((part) => {
		const name = partName(part);
		return name ? labelOf({ language }, name) : words.otherParts;
	});
	return [...new Set(names)];
}

function lineOf(change: Change, words: Words, language: Language): Line {
	const { what, at } = change;
	const parts = partsOf(change, words, language);
	if (what === 'withdrawn') return { at, event: words.withdrawn, parts };
	return { at, note: change.note, parts, ...(what === 'put-back' && { event: words.putBack }) };
}

/** Returns the history of a document by days, the latest first, down to its first publication. */
export function historyDays(
	{ changes = [], publishedAt }: Pick<Published, 'changes' | 'publishedAt'>,
	language: Language,
): HistoryDay[] {
	const words = wordsOf({ language });
	const first: Line = { at: publishedAt, event: words.firstPublished, parts: [] };
	const lines = [first, ...changes.map((change) => lineOf(change, words, language))].toReversed();
	return [...Map.groupBy(lines, ({ at }) => romeDay(at))].map(([day, ofDay]) => ({
		day,
		events: ofDay.flatMap(({ event = [] }) => event),
		notes: ofDay.flatMap(({ note = [] }) => note),
		parts: [...new Set(ofDay.flatMap(({ parts }) => parts))],
	}));
}
