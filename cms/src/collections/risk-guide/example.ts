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
	slug: 'alluvione',
	title: 'Alluvione',
	risk: 'idraulico' as const,
	summary: 'Sali ai piani alti',
	territory: null,
	before: paragraphOf('Informati.'),
	during: paragraphOf('Sali.'),
	after: paragraphOf('Aspetta.'),
	phases: [],
	documents: [],
	links: [],
};

const alarm = { id: 'row-1', phase: 'allarme' as const };
const source = { id: 'row-2', url: 'https://campagna.example.org/' };

const full = {
	...least,
	...storedInFull,
	territory: paragraphOf('Lungo il fiume.'),
	phases: [{ ...alarm, municipality: 'Apre il centro operativo', people: 'Lasciano i seminterrati' }],
	documents: ['document-1'],
	links: [{ ...source, title: 'Campagna nazionale' }],
};

export const example: Example<'risk-guide'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'flood',
				title: 'Flood',
				summary: 'Go to the upper floors',
				territory: paragraphOf('Along the river.'),
				before: paragraphOf('Be informed.'),
				during: paragraphOf('Go up.'),
				after: paragraphOf('Wait.'),
				phases: [{ ...alarm, municipality: 'Opens the operations centre', people: 'Leave basements' }],
				links: [{ ...source, title: 'National campaign' }],
			},
		},
		published: {
			...publishedInFull,
			type: 'risk-guide',
			slug: { it: 'alluvione', en: 'flood' },
			title: { it: 'Alluvione', en: 'Flood' },
			risk: 'idraulico',
			summary: { it: 'Sali ai piani alti', en: 'Go to the upper floors' },
			territory: { it: words('Lungo il fiume.'), en: words('Along the river.') },
			before: { it: words('Informati.'), en: words('Be informed.') },
			during: { it: words('Sali.'), en: words('Go up.') },
			after: { it: words('Aspetta.'), en: words('Wait.') },
			phases: [
				{
					phase: 'allarme',
					municipality: { it: 'Apre il centro operativo', en: 'Opens the operations centre' },
					people: { it: 'Lasciano i seminterrati', en: 'Leave basements' },
				},
			],
			documents: [{ type: 'document', id: 'document-1' }],
			links: [
				{
					title: { it: 'Campagna nazionale', en: 'National campaign' },
					url: 'https://campagna.example.org/',
				},
			],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'risk-guide',
			slug: { it: 'alluvione' },
			title: { it: 'Alluvione' },
			risk: 'idraulico',
			summary: { it: 'Sali ai piani alti' },
			before: { it: words('Informati.') },
			during: { it: words('Sali.') },
			after: { it: words('Aspetta.') },
			phases: [],
			documents: [],
			links: [],
		},
	},
	graphQL: 'risk: idraulico',
};
