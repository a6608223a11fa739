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
	slug: 'quanto-dura',
	title: 'Quanto dura?',
	answer: paragraphOf('Dieci anni'),
	category: null,
	topics: [],
	services: [],
	order: 3,
};

const full = {
	...least,
	...storedInFull,
	category: 'turismo' as const,
	topics: ['residenza' as const],
	services: ['service-1'],
};

export const example: Example<'question'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'how-long',
				title: 'How long does it last?',
				answer: paragraphOf('Ten years'),
			},
		},
		published: {
			...publishedInFull,
			type: 'question',
			slug: { it: 'quanto-dura', en: 'how-long' },
			title: { it: 'Quanto dura?', en: 'How long does it last?' },
			answer: { it: words('Dieci anni'), en: words('Ten years') },
			category: 'turismo',
			topics: ['residenza'],
			services: [{ type: 'service', id: 'service-1' }],
			order: 3,
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'question',
			slug: { it: 'quanto-dura' },
			title: { it: 'Quanto dura?' },
			answer: { it: words('Dieci anni') },
			topics: [],
			services: [],
			order: 3,
		},
	},
	graphQL: 'order: 1',
};
