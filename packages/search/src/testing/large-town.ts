import type { ExtractedPage } from '../indexer/pages.ts';

/** Seeded pseudo-random numbers, so that measurements can be repeated. */
export function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const syllables = [
	'ba',
	'ce',
	'di',
	'fo',
	'gu',
	'la',
	'me',
	'ni',
	'po',
	'ru',
	'sta',
	'tre',
	'vi',
	'zo',
	'con',
	'per',
];

const WORDS = 12_000;

/**
 * Builds a vocabulary; pages use its first words much more often, as in a natural language. “carta” and “servizio” are
 * among the common ones.
 */
function vocabulary(random: () => number): string[] {
	const word = () =>
		Array.from(
			{ length: 2 + Math.floor(random() * 3) },
			() => syllables[Math.floor(random() * syllables.length)],
		).join('');
	const words = Array.from({ length: WORDS }, word);
	words.splice(40, 1, 'servizio');
	words.splice(60, 1, 'carta');
	return words;
}

const types = [
	'servizi',
	'novita',
	'novita',
	'novita',
	'uffici',
	'documenti',
	'documenti',
	'eventi',
	'luoghi',
	'persone',
];

/** Builds `pages` pages of some words each, with titles, summaries, topics and dates. */
export function largeTown(pages: number, wordsOfAPage = 300): ExtractedPage[] {
	const random = numbersFrom(20_261_128);
	const words = vocabulary(random);
	const some = (howMany: number) =>
		Array.from({ length: howMany }, () => words[Math.floor(WORDS ** random()) - 1] ?? '').join(' ');
	/** A number below `count`, the first ones much more often. */
	const one = (count: number) => Math.floor(count ** random());
	return Array.from({ length: pages }, (_, index) => ({
		path: `/sezione/pagina-numero-${index}-${some(2).replace(' ', '-')}/`,
		language: 'it',
		title: some(6),
		summary: some(20),
		type: types[index % types.length] ?? '',
		topics: [`Argomento ${one(60)}`, `Argomento ${one(60)}`],
		categories: index % types.length === 0 ? [`Categoria ${one(16)}`] : [],
		offices: [`Ufficio ${one(50)}`],
		date: `${2021 + (index % 6)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
		words: some(2),
		text: some(wordsOfAPage),
	}));
}
