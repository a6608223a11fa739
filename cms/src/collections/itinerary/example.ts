import { paragraphOf } from '../../testing/bed.ts';
import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
	words,
} from '../../testing/example.ts';

const unknown = {
	place: null,
	coordinates: { latitude: null, longitude: null },
	image: null,
	minutes: null,
	leg: { metres: null, minutes: null, surface: null, shade: null, note: null },
	water: null,
	toilets: null,
	facilitiesNote: null,
};

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
	isReversible: null,
	stepFree: 'partial' as const,
	body: paragraphOf('Si cammina.'),
	stages: [
		{ ...unknown, id: 'row-1', title: 'Castello', body: paragraphOf('Si parte.') },
		{ ...unknown, id: 'row-2', title: 'Ponte', body: paragraphOf('Si arriva.') },
	],
	track: null,
	season: null,
	safety: null,
	topics: [],
	gallery: [],
	documents: [],
	isUnverified: null,
};

const first = { ...unknown, id: 'row-1', place: 'place-1', image: 'picture-1', minutes: 30 };
const way = { metres: 400, minutes: 6, surface: 'paving' as const, shade: 'some' as const };
const second = {
	...unknown,
	id: 'row-2',
	coordinates: { latitude: 40.4729, longitude: 17.2351 },
	water: 'yes' as const,
	toilets: 'unknown' as const,
};

const full = {
	...least,
	...storedInFull,
	isLoop: true,
	isReversible: true,
	stages: [
		{ ...first, title: 'Castello', body: paragraphOf('Si parte.') },
		{
			...second,
			title: 'Ponte',
			body: paragraphOf('Si arriva.'),
			leg: { ...way, note: 'Quattro gradini.' },
			facilitiesNote: 'Fontanella accanto al ponte.',
		},
	],
	track: '{"type":"LineString","coordinates":[[17.2352,40.4733],[17.2351,40.4729]]}',
	season: 'Tutto l’anno',
	safety: paragraphOf('Porta acqua.'),
	topics: ['turismo' as const],
	gallery: ['picture-2'],
	documents: ['document-1'],
	isUnverified: true,
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
					{
						...second,
						title: 'Bridge',
						body: paragraphOf('You arrive.'),
						leg: { ...way, note: 'Four steps.' },
						facilitiesNote: 'A fountain by the bridge.',
					},
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
			isReversible: true,
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
					coordinates: { latitude: 40.4729, longitude: 17.2351 },
					leg: {
						metres: 400,
						minutes: 6,
						surface: 'paving',
						shade: 'some',
						note: { it: 'Quattro gradini.', en: 'Four steps.' },
					},
					water: 'yes',
					toilets: 'unknown',
					facilitiesNote: { it: 'Fontanella accanto al ponte.', en: 'A fountain by the bridge.' },
				},
			],
			track: [
				[17.2352, 40.4733],
				[17.2351, 40.4729],
			],
			season: { it: 'Tutto l’anno', en: 'All year' },
			safety: { it: words('Porta acqua.'), en: words('Bring water.') },
			topics: ['turismo'],
			gallery: [{ type: 'media', id: 'picture-2' }],
			documents: [{ type: 'document', id: 'document-1' }],
			isUnverified: true,
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
