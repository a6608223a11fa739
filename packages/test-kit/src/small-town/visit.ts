import type { Published } from '@portolano/content-models';
import { to } from '../build/base.ts';
import { buildMedia } from '../build/files.ts';
import { buildEvent, buildNews } from '../build/news.ts';
import { buildItinerary, buildPlace } from '../build/places.ts';
import { buildMenu, buildSite } from '../build/sites.ts';
import { inBoth, prose } from '../text.ts';
import { bilingualPurposePages } from './purposes.ts';

const owned = { owner: 'visit', languages: ['it', 'en'] } satisfies Partial<Published<'place'>>;
const contacts = [to('contact-point', 'contact-point-ufficio-turistico')];
const item = (italian: string, english: string, path: string) => ({
	label: inBoth(italian, english),
	to: { kind: 'path' as const, path },
	items: [],
});

const site = buildSite({
	key: 'visit',
	languages: ['it', 'en'],
	kind: 'brand',
	theme: { primary: '#04606b', accent: '#ff7f5c', character: 'open' },
	name: inBoth('Visit Borgomarina', 'Visit Borgomarina'),
	tagline: inBoth('La città tra due mari', 'The town between two seas'),
	siteLanguages: ['it', 'en'],
	home: {
		title: inBoth('Il mare in tasca', 'The sea in your pocket'),
		image: to('media', 'media-veduta-del-porto'),
		featured: [to('itinerary', 'itinerary-dal-porto-alle-mura'), to('place', 'place-castello-sul-mare')],
		topics: [],
		usefulServices: [],
		places: [to('place', 'place-castello-sul-mare')],
		figures: [{ value: '2', label: inBoth('mari', 'seas') }],
	},
});

const menu = buildMenu({
	...owned,
	id: 'menu-visit-main',
	items: [
		item('Luoghi', 'Places', '/luoghi/'),
		item('Itinerari', 'Itineraries', '/itinerari/'),
		item('Eventi', 'Events', '/eventi/'),
		item('Storie', 'Stories', '/storie/'),
	],
});

const pictures = [
	buildMedia({ ...owned, alternativeText: inBoth('Il castello al tramonto', 'The castle at sunset') }),
	buildMedia({ ...owned, alternativeText: inBoth('Le mura antiche', 'The old walls') }),
];

const castle = buildPlace({
	...owned,
	id: 'place-castello-sul-mare',
	title: inBoth('Castello sul mare', 'Castle by the sea'),
	slug: inBoth('castello-sul-mare', 'castle-by-the-sea'),
	summary: inBoth('Una fortezza del Quattrocento.', 'A fortress of the fifteenth century.'),
	placeTypes: ['castello'],
	topics: ['patrimonio-culturale', 'turismo'],
	image: to('media', 'media-il-castello-al-tramonto'),
	gallery: [to('media', 'media-le-mura-antiche')],
	nearby: [to('place', 'place-mura-di-levante')],
	description: inBoth(
		prose('Fu costruito per difendere il porto.'),
		prose('It was built to defend the harbour.'),
	),
	access: inBoth(
		prose('Ingresso senza gradini dal lato del porto.'),
		prose('Step-free entrance on the harbour side.'),
	),
	isFree: false,
	hours: {
		weekly: [6, 7].map((weekday) => ({ weekday, spans: [{ from: '10:00', to: '16:00' }] })),
		seasons: [
			{
				name: inBoth('Notti d’estate', 'Summer nights'),
				from: '07-01',
				to: '08-31',
				weekly: [5, 6].map((weekday) => ({ weekday, spans: [{ from: '18:00', to: '01:00' }] })),
			},
		],
		holidays: 'as-sunday',
		exceptions: [],
	},
	contactPoints: contacts,
});

const walls = buildPlace({
	...owned,
	id: 'place-mura-di-levante',
	title: inBoth('Mura di levante', 'Eastern walls'),
	slug: inBoth('mura-di-levante', 'eastern-walls'),
	summary: inBoth('Un cammino sul mare.', 'A walk above the sea.'),
	placeTypes: ['mura'],
	topics: ['patrimonio-culturale'],
	image: to('media', 'media-le-mura-antiche'),
	access: inBoth(prose('Si sale per 40 gradini.'), prose('There are 40 steps.')),
	accessFacts: [{ feature: 'step-free-entrance', available: 'no', checkedOn: '2026-09-01' }],
	coordinates: { latitude: 40.4721, longitude: 17.2399 },
	contactPoints: contacts,
});

const walk = buildItinerary({
	...owned,
	id: 'itinerary-dal-porto-alle-mura',
	title: inBoth('Dal porto alle mura', 'From the harbour to the walls'),
	slug: inBoth('dal-porto-alle-mura', 'from-the-harbour-to-the-walls'),
	summary: inBoth('Una passeggiata di un’ora e mezza.', 'A walk of an hour and a half.'),
	body: inBoth(prose('Dal mare alla città antica.'), prose('From the sea to the old town.')),
	stages: [
		{
			title: inBoth('Il castello', 'The castle'),
			body: inBoth(prose('Si parte da qui.'), prose('Start here.')),
			place: to('place', 'place-castello-sul-mare'),
			minutes: 40,
		},
		{
			title: inBoth('Le mura', 'The walls'),
			body: inBoth(prose('Si arriva al bastione.'), prose('You reach the bastion.')),
			place: to('place', 'place-mura-di-levante'),
		},
	],
});

const festival = buildEvent({
	...owned,
	id: 'event-festival-dei-due-mari',
	title: inBoth('Festival dei due mari', 'Festival of the two seas'),
	slug: inBoth('festival-dei-due-mari', 'festival-of-the-two-seas'),
	summary: inBoth('Musica sul molo.', 'Music on the pier.'),
	eventTypes: ['festival'],
	start: '2026-12-18T18:00:00.000Z',
	end: '2026-12-20T22:00:00.000Z',
	topics: ['turismo', 'tempo-libero'],
	image: to('media', 'media-veduta-del-porto'),
	body: inBoth(prose('Tre sere di musica.'), prose('Three nights of music.')),
	audience: inBoth(prose('Per tutte e tutti.'), prose('For everybody.')),
	cost: inBoth(prose('Gratuito.'), prose('Free of charge.')),
	place: to('place', 'place-castello-sul-mare'),
	contactPoints: contacts,
	offices: [],
});

const story = buildNews({
	...owned,
	id: 'news-i-pescatori-raccontano',
	title: inBoth('I pescatori raccontano', 'The fishermen’s tales'),
	slug: inBoth('i-pescatori-raccontano', 'the-fishermen-s-tales'),
	summary: inBoth('Le voci del porto.', 'Voices of the harbour.'),
	date: '2026-11-15T09:00:00.000Z',
	topics: ['pesca', 'turismo'],
	body: inBoth(prose('Ogni mattina, prima dell’alba…'), prose('Every morning, before dawn…')),
	image: to('media', 'media-veduta-del-porto'),
	places: [to('place', 'place-castello-sul-mare')],
});

/** The city-brand site, in Italian and English. */
export const visit: readonly Published[] = [
	site,
	menu,
	...pictures,
	...bilingualPurposePages('visit', ['legal-notes', 'privacy', 'accessibility', 'how-to-get-there', 'about']),
	castle,
	walls,
	walk,
	festival,
	story,
];
