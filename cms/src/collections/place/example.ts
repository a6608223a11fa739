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
	slug: 'castello',
	title: 'Castello',
	alternativeName: null,
	summary: 'Una fortezza sul mare',
	placeTypes: ['castello' as const],
	topics: [],
	image: 'picture',
	gallery: [],
	description: null,
	nearby: [],
	services: null,
	access: paragraphOf('Dal ponte.'),
	accessFacts: [],
	address: 'Piazza Castello 1',
	postalCode: '74123',
	city: 'Borgomarina',
	district: null,
	coordinates: { latitude: 40.4725, longitude: 17.2339 },
	hours: { weekly: [], seasons: [], closures: [], holidays: null, exceptions: [], note: null },
	isFree: null,
	visitMinutes: null,
	setting: null,
	forChildren: null,
	hospitality: {
		kind: null,
		priceRange: null,
		speciality: null,
		accommodationType: null,
		stars: null,
		cin: null,
	},
	isUnverified: null,
	contactPoints: ['contact-1'],
	offices: [],
	moreInformation: null,
	registerCode: null,
};

const lift = { id: 'row-1', feature: 'lift' as const, available: 'partial' as const };
const checked = { ...lift, checkedOn: '2026-03-31T22:00:00.000Z' };
const path = {
	id: 'row-2',
	feature: 'tactile-path' as const,
	available: 'no' as const,
	note: null,
	checkedOn: null,
};

function hours(season: string, note: string) {
	return {
		weekly: [{ id: 'row-3', weekday: '7' as const, spans: [{ id: 'row-4', from: '09:00', to: '18:00' }] }],
		seasons: [
			{
				id: 'row-7',
				name: season,
				from: '15/06',
				to: '15/09',
				weekly: [
					{ id: 'row-8', weekday: '1' as const, spans: [{ id: 'row-9', from: '09:00', to: '22:00' }] },
				],
			},
			{ id: 'row-10', name: null, from: '1/11/2027', to: '30/11/2027', weekly: [] },
		],
		closures: [],
		holidays: 'as-sunday' as const,
		exceptions: [
			{
				id: 'row-5',
				day: '2026-08-14T22:00:00.000Z',
				spans: [{ id: 'row-6', from: '09:00', to: '13:00' }],
				note,
			},
		],
		note: null,
	};
}

function stay(speciality: string) {
	return {
		kind: 'stay' as const,
		priceRange: 'medium' as const,
		speciality,
		accommodationType: 'dimora-storica' as const,
		stars: 4,
		cin: 'IT073027A1B2C3D4E5',
	};
}

const full = {
	...least,
	...storedInFull,
	alternativeName: 'Castel Sant’Angelo',
	topics: ['turismo' as const],
	gallery: ['picture-2'],
	description: paragraphOf('È antico.'),
	nearby: ['place-2'],
	services: paragraphOf('Visite'),
	accessFacts: [{ ...checked, note: 'Fino al primo piano' }, path],
	district: 'Città vecchia',
	hours: hours('Estate', 'Ferragosto'),
	isFree: 'no' as const,
	visitMinutes: 90,
	setting: 'both' as const,
	forChildren: true,
	hospitality: stay('Camere sul mare'),
	isUnverified: true,
	offices: ['office-1'],
	moreInformation: paragraphOf('Altro'),
	registerCode: 'IT-TA0001',
};

const whereabouts = {
	address: 'Piazza Castello 1',
	postalCode: '74123',
	city: 'Borgomarina',
	coordinates: { latitude: 40.4725, longitude: 17.2339 },
};

export const example: Example<'place'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'castle',
				title: 'Castle',
				alternativeName: 'Saint Angel’s Castle',
				summary: 'A fortress on the sea',
				description: paragraphOf('It is old.'),
				services: paragraphOf('Tours'),
				access: paragraphOf('From the bridge.'),
				accessFacts: [{ ...checked, note: 'Up to the first floor' }, path],
				hours: hours('Summer', 'Mid-August'),
				hospitality: stay('Rooms by the sea'),
				moreInformation: paragraphOf('More'),
			},
		},
		published: {
			...publishedInFull,
			...whereabouts,
			type: 'place',
			slug: { it: 'castello', en: 'castle' },
			title: { it: 'Castello', en: 'Castle' },
			alternativeName: { it: 'Castel Sant’Angelo', en: 'Saint Angel’s Castle' },
			summary: { it: 'Una fortezza sul mare', en: 'A fortress on the sea' },
			placeTypes: ['castello'],
			topics: ['turismo'],
			image: { type: 'media', id: 'picture' },
			gallery: [{ type: 'media', id: 'picture-2' }],
			description: { it: words('È antico.'), en: words('It is old.') },
			nearby: [{ type: 'place', id: 'place-2' }],
			services: { it: words('Visite'), en: words('Tours') },
			access: { it: words('Dal ponte.'), en: words('From the bridge.') },
			accessFacts: [
				{
					feature: 'lift',
					available: 'partial',
					note: { it: 'Fino al primo piano', en: 'Up to the first floor' },
					checkedOn: '2026-04-01',
				},
				{ feature: 'tactile-path', available: 'no' },
			],
			district: 'Città vecchia',
			hours: {
				weekly: [{ weekday: 7, spans: [{ from: '09:00', to: '18:00' }] }],
				seasons: [
					{
						name: { it: 'Estate', en: 'Summer' },
						from: '06-15',
						to: '09-15',
						weekly: [{ weekday: 1, spans: [{ from: '09:00', to: '22:00' }] }],
					},
					{ from: '2027-11-01', to: '2027-11-30', weekly: [] },
				],
				holidays: 'as-sunday',
				exceptions: [
					{
						day: '2026-08-15',
						spans: [{ from: '09:00', to: '13:00' }],
						note: { it: 'Ferragosto', en: 'Mid-August' },
					},
				],
			},
			isFree: false,
			visitMinutes: 90,
			setting: 'both',
			forChildren: true,
			hospitality: {
				kind: 'stay',
				priceRange: 'medium',
				speciality: { it: 'Camere sul mare', en: 'Rooms by the sea' },
				accommodationType: 'dimora-storica',
				stars: 4,
				cin: 'IT073027A1B2C3D4E5',
			},
			isUnverified: true,
			contactPoints: [{ type: 'contact-point', id: 'contact-1' }],
			offices: [{ type: 'office', id: 'office-1' }],
			moreInformation: { it: words('Altro'), en: words('More') },
			registerCode: 'IT-TA0001',
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			...whereabouts,
			type: 'place',
			slug: { it: 'castello' },
			title: { it: 'Castello' },
			summary: { it: 'Una fortezza sul mare' },
			placeTypes: ['castello'],
			topics: [],
			image: { type: 'media', id: 'picture' },
			gallery: [],
			nearby: [],
			access: { it: words('Dal ponte.') },
			accessFacts: [],
			contactPoints: [{ type: 'contact-point', id: 'contact-1' }],
			offices: [],
		},
	},
	graphQL:
		'placeTypes: [], address: "x", postalCode: "74123", city: "Borgomarina", coordinates: { latitude: 40.47, longitude: 17.23 }',
	graphQLOfAnyChange: 'coordinates: { latitude: 40.47, longitude: 17.23 }',
};
