import { publishedBlocks, storedBlocks } from '../../page-blocks/examples.ts';
import { paragraphOf } from '../../testing/bed.ts';
import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
	words,
} from '../../testing/example.ts';

const least = {
	...storedAtLeast,
	slug: 'come-arrivare',
	title: 'Come arrivare',
	summary: 'In treno e in autobus',
	purpose: null,
	image: null,
	body: paragraphOf('La stazione è vicina.'),
	blocks: [],
	topics: [],
};

const full = {
	...least,
	...storedInFull,
	purpose: 'how-to-get-there' as const,
	image: 'picture',
	blocks: storedBlocks('it'),
	topics: ['turismo' as const, 'viaggi' as const],
};

export const example: Example<'page'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'getting-here',
				title: 'Getting here',
				summary: 'By train and by bus',
				body: paragraphOf('The station is near.'),
				blocks: storedBlocks('en'),
			},
		},
		published: {
			...publishedInFull,
			type: 'page',
			slug: { it: 'come-arrivare', en: 'getting-here' },
			title: { it: 'Come arrivare', en: 'Getting here' },
			summary: { it: 'In treno e in autobus', en: 'By train and by bus' },
			purpose: 'how-to-get-there',
			image: { type: 'media', id: 'picture' },
			body: { it: words('La stazione è vicina.'), en: words('The station is near.') },
			blocks: publishedBlocks(),
			topics: ['turismo', 'viaggi'],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'page',
			slug: { it: 'come-arrivare' },
			title: { it: 'Come arrivare' },
			summary: { it: 'In treno e in autobus' },
			body: { it: words('La stazione è vicina.') },
			topics: [],
		},
	},
};
