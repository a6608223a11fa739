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
	code: 'turismo' as const,
	title: 'Turismo',
	summary: 'Per chi visita la città',
	body: null,
	image: null,
	offices: ['office-1'],
	featured: [],
};

const full = {
	...least,
	...storedInFull,
	body: paragraphOf('Che cosa vedere'),
	image: 'picture',
	featured: [
		{ relationTo: 'service' as const, value: 'service-1' },
		{ relationTo: 'place' as const, value: 'place-1' },
	],
};

export const example: Example<'topic'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				summary: 'For those who visit the city',
				body: paragraphOf('What to see'),
			},
		},
		published: {
			...publishedInFull,
			type: 'topic',
			code: 'turismo',
			summary: { it: 'Per chi visita la città', en: 'For those who visit the city' },
			body: { it: words('Che cosa vedere'), en: words('What to see') },
			image: { type: 'media', id: 'picture' },
			offices: [{ type: 'office', id: 'office-1' }],
			featured: [
				{ type: 'service', id: 'service-1' },
				{ type: 'place', id: 'place-1' },
			],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'topic',
			code: 'turismo',
			summary: { it: 'Per chi visita la città' },
			offices: [{ type: 'office', id: 'office-1' }],
			featured: [],
		},
	},
	graphQL: 'code: turismo',
};
