import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const least = {
	...storedAtLeast,
	slug: 'piazza-del-porto',
	title: 'Piazza del Porto',
	kind: 'attesa' as const,
	address: 'Piazza del Porto 1',
	coordinates: { latitude: 40.4644, longitude: 17.247 },
	outline: null,
	capacity: null,
	stepFree: 'unknown' as const,
	directions: null,
	services: null,
	unfitFor: [],
	districts: [],
	checkedOn: null,
	isUnverified: true,
};

const full = {
	...least,
	...storedInFull,
	outline: '{"type":"Polygon","coordinates":[[[17.2,40.4],[17.3,40.4],[17.3,40.5],[17.2,40.4]]]}',
	capacity: 400,
	stepFree: 'yes' as const,
	directions: 'Da via Roma, a piedi.',
	services: 'Acqua e luce',
	unfitFor: ['maremoto' as const],
	districts: ['district-1'],
	checkedOn: '2026-03-31T22:00:00.000Z',
	isUnverified: null,
};

const whereabouts = {
	kind: 'attesa' as const,
	address: 'Piazza del Porto 1',
	coordinates: { latitude: 40.4644, longitude: 17.247 },
};

export const example: Example<'emergency-area'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'port-square',
				title: 'Port square',
				directions: 'From via Roma, on foot.',
				services: 'Water and light',
			},
		},
		published: {
			...publishedInFull,
			...whereabouts,
			type: 'emergency-area',
			slug: { it: 'piazza-del-porto', en: 'port-square' },
			title: { it: 'Piazza del Porto', en: 'Port square' },
			outline: [
				[
					[
						[17.2, 40.4],
						[17.3, 40.4],
						[17.3, 40.5],
						[17.2, 40.4],
					],
				],
			],
			capacity: 400,
			stepFree: 'yes',
			directions: { it: 'Da via Roma, a piedi.', en: 'From via Roma, on foot.' },
			services: { it: 'Acqua e luce', en: 'Water and light' },
			unfitFor: ['maremoto'],
			districts: [{ type: 'district', id: 'district-1' }],
			checkedOn: '2026-04-01',
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			...whereabouts,
			type: 'emergency-area',
			slug: { it: 'piazza-del-porto' },
			title: { it: 'Piazza del Porto' },
			stepFree: 'unknown',
			unfitFor: [],
			districts: [],
			isUnverified: true,
		},
	},
	graphQL:
		'kind: attesa, address: "x", coordinates: { latitude: 40.47, longitude: 17.23 }, stepFree: unknown',
	graphQLOfAnyChange: 'coordinates: { latitude: 40.47, longitude: 17.23 }',
};
