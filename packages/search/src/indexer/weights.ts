import { keysIn, type Reader } from '../reader.ts';
import { searchTypes } from '../search-types.ts';
import type { ExtractedPage } from './pages.ts';

/** Weight of a word by the field it occurs in. Only the order of results matters; the relevance tests fix it. */
const TITLE = 50;
const HIDDEN_WORDS = 35;
const SUMMARY = 20;
const TOPICS = 8;
const BODY = 15;

/** How much the length of a title lowers the weight of its words. */
const TITLE_LENGTH = 0.1;

/** Two initials are too few to be a name, six or more come from a sentence. */
const INITIALS = /^\p{L}{3,5}$/u;

/** BM25 parameters: how soon repeating a word stops counting (k1), and how much the length of a text counts (b). */
const SATURATION = 1.5;
const LENGTH = 0.6;

/** Length of an average page, in words. */
const USUAL_LENGTH = 300;

/** Returns the keys of a page, each with its weight: an integer from 1 to about 130. */
export function weightsOf(page: ExtractedPage, read: Reader): Map<string, number> {
	const weights = new Map<string, number>();
	const add = (keys: Iterable<string>, worth: number) => {
		for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + worth);
	};
	const title = keysIn(page.title, read);
	add(new Set(title), TITLE / (1 + TITLE_LENGTH * Math.max(0, title.length - 1)));
	add(new Set(keysIn(`${page.words} ${initialsOf(page, read)}`, read)), HIDDEN_WORDS);
	add(new Set(keysIn(page.summary, read)), SUMMARY);
	add(new Set(page.topics.flatMap((topic) => keysIn(topic, read))), TOPICS);
	const body = keysIn(page.text, read);
	const norm = SATURATION * (1 - LENGTH + (LENGTH * body.length) / USUAL_LENGTH);
	for (const [key, count] of counted(body)) add([key], (BODY * count) / (count + norm));
	return new Map([...weights].map(([key, weight]) => [key, Math.max(1, Math.round(weight))]));
}

/** Offices and services are known by their initials: the Ufficio Relazioni con il Pubblico is the URP. */
function initialsOf({ title, type }: ExtractedPage, read: Reader): string {
	const isKnownSo = type === searchTypes.office.code || type === searchTypes.service.code;
	const words = isKnownSo ? read(title).filter(({ keys }) => keys.length > 0) : [];
	const initials = words.map(({ parts }) => parts[0]?.charAt(0) ?? '').join('');
	return INITIALS.test(initials) ? initials : '';
}

function counted(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
