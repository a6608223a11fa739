import { publishedBlocks, storedBlocks } from '../../page-blocks/examples.ts';
import { sampleMark } from '../../testing/sample-mark.ts';
import { paragraphOf } from '../../testing/bed.ts';
import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
	words,
} from '../../testing/example.ts';

const nothing = {
	composition: 'kind' as const,
	blocks: [],
	title: null,
	introduction: null,
	image: null,
	featured: [],
	topics: [],
	usefulServices: [],
	places: [],
	figures: [],
};

const least = {
	...storedAtLeast,
	// A site has no owner field: it owns itself.
	owner: undefined,
	key: 'portale',
	kind: 'portal' as const,
	body: 'body-1',
	name: 'Comune di Borgomarina',
	tagline: 'La città tra due mari',
	siteLanguages: ['it' as const],
	origin: 'https://borgomarina.example.org',
	theme: { primary: '#0059b3', accent: null, character: 'sober' as const },
	mark: { format: 'svg', source: sampleMark.source, isOneColour: true },
	markIcons: sampleMark.icons,
	socials: [],
	accessibility: { declarationUrl: null, feedbackEmail: 'a@example.org', assessedOn: null },
	home: nothing,
	office: null,
	search: { chosen: [], synonyms: [] },
	highlights: { administration: [], news: [], services: [], life: [], documents: [] },
	emergencyNumbers: [],
};

const home = {
	...nothing,
	composition: 'blocks' as const,
	blocks: storedBlocks('it'),
	title: 'Vivere Borgomarina',
	introduction: paragraphOf('Benvenuti'),
	image: 'picture',
	featured: [
		{ relationTo: 'news' as const, value: 'news-1' },
		{ relationTo: 'event' as const, value: 'event-1' },
	],
	topics: ['turismo' as const],
	usefulServices: ['service-1'],
	places: ['place-1'],
	figures: [{ id: 'row-1', value: '2', label: 'mari' }],
};

const full = {
	...least,
	...storedInFull,
	owner: undefined,
	siteLanguages: ['it' as const, 'en' as const],
	socials: [{ id: 'row-2', name: 'Mastodon', url: 'https://social.example.org/borgomarina' }],
	accessibility: {
		declarationUrl: 'https://form.agid.gov.it/view/1',
		feedbackEmail: 'a@example.org',
		assessedOn: '2026-03-31T22:00:00.000Z',
	},
	home,
	theme: { primary: '#0059b3', accent: '#ffc24a', character: 'sober' as const },
	office: 'office-1',
	search: {
		chosen: [
			{
				id: 'row-4',
				words: ['carta identità', 'cie'],
				documents: [{ relationTo: 'service' as const, value: 'service-1' }],
			},
		],
		synonyms: [{ id: 'row-5', words: ['spazzatura', 'rifiuti'] }],
	},
	highlights: {
		...least.highlights,
		services: [{ relationTo: 'service' as const, value: 'service-1' }],
		life: [
			{ relationTo: 'event' as const, value: 'event-1' },
			{ relationTo: 'place' as const, value: 'place-1' },
		],
	},
	emergencyNumbers: [{ id: 'row-3', number: '112', label: 'Emergenze' }],
};

export const example: Example<'site'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				name: 'City of Borgomarina',
				tagline: 'The city between two seas',
				home: {
					...home,
					blocks: storedBlocks('en'),
					title: 'Living in Borgomarina',
					introduction: paragraphOf('Welcome'),
					figures: [{ id: 'row-1', value: '2', label: 'seas' }],
				},
				emergencyNumbers: [{ id: 'row-3', number: '112', label: 'Emergencies' }],
			},
		},
		published: {
			...publishedInFull,
			type: 'site',
			key: 'portale',
			kind: 'portal',
			body: { type: 'body', id: 'body-1' },
			name: { it: 'Comune di Borgomarina', en: 'City of Borgomarina' },
			tagline: { it: 'La città tra due mari', en: 'The city between two seas' },
			siteLanguages: ['it', 'en'],
			origin: 'https://borgomarina.example.org',
			theme: { primary: '#0059b3', accent: '#ffc24a', character: 'sober' },
			mark: sampleMark,
			socials: [{ name: 'Mastodon', url: 'https://social.example.org/borgomarina' }],
			accessibility: {
				declarationUrl: 'https://form.agid.gov.it/view/1',
				feedbackEmail: 'a@example.org',
				assessedOn: '2026-04-01',
			},
			home: {
				blocks: publishedBlocks(),
				title: { it: 'Vivere Borgomarina', en: 'Living in Borgomarina' },
				introduction: { it: words('Benvenuti'), en: words('Welcome') },
				image: { type: 'media', id: 'picture' },
				featured: [
					{ type: 'news', id: 'news-1' },
					{ type: 'event', id: 'event-1' },
				],
				topics: ['turismo'],
				usefulServices: [{ type: 'service', id: 'service-1' }],
				places: [{ type: 'place', id: 'place-1' }],
				figures: [{ value: '2', label: { it: 'mari', en: 'seas' } }],
			},
			office: { type: 'office', id: 'office-1' },
			search: {
				chosen: [{ words: ['carta identità', 'cie'], documents: [{ type: 'service', id: 'service-1' }] }],
				synonyms: [{ words: ['spazzatura', 'rifiuti'] }],
			},
			highlights: {
				services: [{ type: 'service', id: 'service-1' }],
				life: [
					{ type: 'event', id: 'event-1' },
					{ type: 'place', id: 'place-1' },
				],
			},
			emergencyNumbers: [{ number: '112', label: { it: 'Emergenze', en: 'Emergencies' } }],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'site',
			key: 'portale',
			kind: 'portal',
			body: { type: 'body', id: 'body-1' },
			name: { it: 'Comune di Borgomarina' },
			tagline: { it: 'La città tra due mari' },
			siteLanguages: ['it'],
			origin: 'https://borgomarina.example.org',
			theme: { primary: '#0059b3', character: 'sober' },
			mark: sampleMark,
			socials: [],
			accessibility: { feedbackEmail: 'a@example.org' },
			home: { featured: [], topics: [], usefulServices: [], places: [], figures: [] },
			emergencyNumbers: [],
		},
	},
};
