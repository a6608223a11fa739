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
	slug: 'due-mari',
	title: 'Due mari',
	summary: 'Dal castello al ponte',
	image: 'picture',
	mode: 'walk' as const,
	duration: 90,
	distance: 2400,
	difficulty: 'easy' as const,
	isLoop: null,
	stepFree: 'partial' as const,
	body: paragraphOf('Si cammina.'),
	stages: [
		{
			id: 'row-1',
			title: 'Castello',
			body: paragraphOf('Si parte.'),
			place: null,
			image: null,
			minutes: null,
		},
		{ id: 'row-2', title: 'Ponte', body: paragraphOf('Si arriva.'), place: null, image: null, minutes: null },
	],
	season: null,
	safety: null,
	topics: [],
	gallery: [],
	documents: [],
};

const first = { id: 'row-1', place: 'place-1', image: 'picture-1', minutes: 30 };
const second = { id: 'row-2', place: null, image: null, minutes: null };

const full = {
	...least,
	...storedInFull,
	isLoop: true,
	stages: [
		{ ...first, title: 'Castello', body: paragraphOf('Si parte.') },
		{ ...second, title: 'Ponte', body: paragraphOf('Si arriva.') },
	],
	season: 'Tutto l’anno',
	safety: paragraphOf('Porta acqua.'),
	topics: ['turismo' as const],
	gallery: ['picture-2'],
	documents: ['document-1'],
};

export const example: Example<'itinerary'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'two-seas',
				title: 'Two seas',
				summary: 'From castle to bridge',
				body: paragraphOf('You walk.'),
				stages: [
					{ ...first, title: 'Castle', body: paragraphOf('You leave.') },
					{ ...second, title: 'Bridge', body: paragraphOf('You arrive.') },
				],
				season: 'All year',
				safety: paragraphOf('Bring water.'),
			},
		},
		published: {
			...publishedInFull,
			type: 'itinerary',
			slug: { it: 'due-mari', en: 'two-seas' },
			title: { it: 'Due mari', en: 'Two seas' },
			summary: { it: 'Dal castello al ponte', en: 'From castle to bridge' },
			image: { type: 'media', id: 'picture' },
			mode: 'walk',
			duration: 90,
			distance: 2400,
			difficulty: 'easy',
			isLoop: true,
			stepFree: 'partial',
			body: { it: words('Si cammina.'), en: words('You walk.') },
			stages: [
				{
					title: { it: 'Castello', en: 'Castle' },
					body: { it: words('Si parte.'), en: words('You leave.') },
					place: { type: 'place', id: 'place-1' },
					image: { type: 'media', id: 'picture-1' },
					minutes: 30,
				},
				{
					title: { it: 'Ponte', en: 'Bridge' },
					body: { it: words('Si arriva.'), en: words('You arrive.') },
				},
			],
			season: { it: 'Tutto l’anno', en: 'All year' },
			safety: { it: words('Porta acqua.'), en: words('Bring water.') },
			topics: ['turismo'],
			gallery: [{ type: 'media', id: 'picture-2' }],
			documents: [{ type: 'document', id: 'document-1' }],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'itinerary',
			slug: { it: 'due-mari' },
			title: { it: 'Due mari' },
			summary: { it: 'Dal castello al ponte' },
			image: { type: 'media', id: 'picture' },
			mode: 'walk',
			duration: 90,
			distance: 2400,
			difficulty: 'easy',
			isLoop: false,
			stepFree: 'partial',
			body: { it: words('Si cammina.') },
			stages: [
				{ title: { it: 'Castello' }, body: { it: words('Si parte.') } },
				{ title: { it: 'Ponte' }, body: { it: words('Si arriva.') } },
			],
			topics: [],
			gallery: [],
			documents: [],
		},
	},
	graphQL: 'mode: walk, duration: 60, distance: 2, difficulty: easy, stepFree: yes',
};
