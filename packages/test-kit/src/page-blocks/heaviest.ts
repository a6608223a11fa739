import { type PageBlock, pageBlocks } from '@portolano/content-models';
import { prose } from '../text.ts';
import { blockPictures } from './pictures.ts';

/** A linear congruential generator, so that every run measures the same texts. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

const random = randomNumbers(7);
const oneOf = (letters: string) => letters.charAt(Math.floor(random() * letters.length));

/** Returns syllables without rhyme or reason, which compress no better than a language does. */
function syllables(length: number): string {
	let text = '';
	while (text.length < length)
		text += oneOf('bcdfglmnprstvz') + oneOf('aeiou') + (random() < 0.35 ? ' ' : '');
	return text.slice(0, length).trim();
}

const galleries = [0, blockPictures.length / 2].map((first): PageBlock => ({
	kind: 'gallery',
	title: { it: syllables(60) },
	pictures: blockPictures
		.slice(first, first + blockPictures.length / 2)
		.map(({ id }) => ({ type: 'media', id })),
}));

const cards = Array.from({ length: 5 }, (): PageBlock => ({
	kind: 'cards',
	title: { it: syllables(100) },
	cards: Array.from({ length: 12 }, () => ({
		title: { it: syllables(110) },
		text: { it: syllables(240) },
		to: { kind: 'url', url: `https://www.borgomarina.example/${syllables(30).replaceAll(' ', '-')}` },
	})),
}));

/** Returns blocks with all the pictures, and as much text, as one page takes. */
export function heaviestBlocks(): PageBlock[] {
	const paragraphs: string[] = [];
	const blocks = (): PageBlock[] => [
		...galleries,
		...cards,
		{ kind: 'text', title: { it: 'Il resto' }, text: { it: prose('Basta.', ...paragraphs) } },
	];
	while (pageBlocks.safeParse(blocks()).success) paragraphs.push(syllables(400));
	paragraphs.pop();
	return blocks();
}
