import type { LinkTarget, PageBlock, PageBlockKind, Reference, RichText } from '@portolano/content-models';
import { defaults, to } from '../build/base.ts';
import { inBoth, points, prose } from '../text.ts';

/** Blocks of one kind, for tests: as most are, with the least, with the most, and with the longest words. */
export type BlockExamples<K extends PageBlockKind> = Readonly<
	Record<'typical' | 'least' | 'fullest' | 'longest', PageBlock<K>>
>;

const longWord = 'Precipitevolissimevolmente';
const longTitle = `${longWord} ${longWord} nell’elettroencefalografia`;
const longLabel = inBoth(`${longWord} ${longWord}`, `${longWord} ${longWord}`);
const longTitles = inBoth(longTitle, `${longWord} and floccinaucinihilipilification`);
const longText = inBoth(`${longTitle} `.repeat(3).trim(), `${longTitle} `.repeat(3).trim());

const title = inBoth('Vivere il porto', 'Life at the harbour');
const short = inBoth('Porto', 'Harbour');
const sentence = inBoth(
	'Dal molo vecchio si vedono le reti, le barche e la città antica.',
	'From the old pier you see the nets, the boats and the old town.',
);

const pictures = ['media-veduta-del-porto', 'media-sala-di-lettura', 'media-il-castello-al-tramonto'].map(
	(id) => to('media', id),
);
const many = (count: number) => pictures.concat(pictures, pictures, pictures).slice(0, count);
const services = [
	'service-carta-d-identita-elettronica',
	'service-iscrizione-alla-mensa-scolastica',
	'service-pagamento-della-tassa-sui-rifiuti',
	'service-permesso-per-la-ztl',
].map((id) => to('service', id));
const documents: Reference[] = [
	to('news', 'news-nuovo-orario-dell-anagrafe'),
	to('event', 'event-festival-dei-due-mari'),
	to('place', 'place-castello-sul-mare'),
	to('itinerary', 'itinerary-dal-porto-alle-mura'),
	to('document', 'document-regolamento-dei-servizi'),
];
const contactPoints = [
	'contact-point-contatti-dell-ufficio-relazioni',
	'contact-point-contatti-della-protezione-civile',
].map((id) => to('contact-point', id));
const places = [
	'place-municipio',
	'place-biblioteca-comunale',
	'place-castello-sul-mare',
	'place-mura-di-levante',
].map((id) => to('place', id));
const questions = ['question-come-prenoto-un-appuntamento', 'question-quanto-costa-la-carta-d-identita'].map(
	(id) => to('question', id),
);

const toEvent: LinkTarget = { kind: 'document', document: to('event', 'event-festival-dei-due-mari') };
const toPlace: LinkTarget = { kind: 'document', document: to('place', 'place-castello-sul-mare') };
const elsewhere: LinkTarget = { kind: 'url', url: 'https://www.borgomarina.example/porto' };

const heading = (level: 1 | 2, text: string): RichText => [
	{ kind: 'heading', level, children: [{ kind: 'text', text }] },
];

/** A text with headings, a link to one of them, a list, a table and a picture. */
const richText: RichText = [
	...prose('Il porto è aperto a chi cammina, a chi pesca e a chi aspetta.'),
	{
		kind: 'paragraph',
		children: [
			{ kind: 'text', text: 'Prima di venire guarda gli ' },
			{
				kind: 'link',
				to: { kind: 'anchor', anchor: 'orari' },
				children: [{ kind: 'text', text: 'orari del molo' }],
			},
			{ kind: 'text', text: '.' },
		],
	},
	...heading(1, 'Orari'),
	...points('dall’alba al tramonto', 'la domenica anche di notte'),
	...heading(2, 'Eccezioni'),
	{
		kind: 'table',
		head: [[{ kind: 'text', text: 'Giorno' }], [{ kind: 'text', text: 'Orario' }]],
		rows: [[[{ kind: 'text', text: 'Festa del mare' }], [{ kind: 'text', text: 'sempre aperto' }]]],
	},
	{ kind: 'picture', media: defaults.media },
];

const texts = inBoth(prose(sentence.it, sentence.it), prose(sentence.en, sentence.en));
const card = { title, text: sentence, to: toPlace };

/** Examples of every kind of block, whose references are documents of the small town. */
export const blockExamples: { readonly [K in PageBlockKind]: BlockExamples<K> } = {
	hero: {
		typical: {
			kind: 'hero',
			title,
			text: sentence,
			image: defaults.media,
			actions: [{ label: inBoth('Il programma della festa', 'The festival programme'), to: toEvent }],
		},
		least: { kind: 'hero', title: short, actions: [] },
		fullest: {
			kind: 'hero',
			title,
			text: longText,
			image: defaults.media,
			actions: [
				{ label: inBoth('Il programma della festa', 'The festival programme'), to: toEvent },
				{ label: inBoth('Il sito del porto', 'The website of the harbour'), to: elsewhere },
			],
		},
		longest: {
			kind: 'hero',
			title: longTitles,
			text: longText,
			image: defaults.media,
			actions: [{ label: longLabel, to: toEvent }],
		},
	},
	search: {
		typical: { kind: 'search', title: inBoth('Che cosa stai cercando?', 'What are you looking for?') },
		least: { kind: 'search', title: short },
		fullest: { kind: 'search', title },
		longest: { kind: 'search', title: longTitles },
	},
	alerts: {
		typical: { kind: 'alerts', title: inBoth('Allerte in corso', 'Current alerts') },
		least: { kind: 'alerts', title: short },
		fullest: { kind: 'alerts', title },
		longest: { kind: 'alerts', title: longTitles },
	},
	'useful-services': {
		typical: { kind: 'useful-services', title, services },
		least: { kind: 'useful-services', title: short, services: services.slice(0, 1) },
		fullest: {
			kind: 'useful-services',
			title,
			services: [...services, ...services, ...services],
		},
		longest: { kind: 'useful-services', title: longTitles, services },
	},
	featured: {
		typical: { kind: 'featured', title, documents: documents.slice(0, 3), isFirstLarge: true },
		least: { kind: 'featured', title: short, documents: documents.slice(0, 1), isFirstLarge: false },
		fullest: {
			kind: 'featured',
			title,
			documents: [...documents, ...documents].slice(0, 9),
			isFirstLarge: true,
		},
		longest: { kind: 'featured', title: longTitles, documents, isFirstLarge: false },
	},
	list: {
		typical: { kind: 'list', title, type: 'event', order: 'next', number: 3 },
		least: { kind: 'list', title: short, type: 'place', order: 'title', number: 1 },
		fullest: { kind: 'list', title, type: 'news', order: 'latest', number: 12 },
		longest: { kind: 'list', title: longTitles, type: 'page', order: 'title', number: 6 },
	},
	cards: {
		typical: { kind: 'cards', title, cards: [card, { ...card, to: elsewhere }, { title, text: sentence }] },
		least: { kind: 'cards', title: short, cards: [{ title: short }] },
		fullest: {
			kind: 'cards',
			title,
			cards: Array.from({ length: 12 }, () => ({ ...card, image: defaults.media })),
		},
		longest: {
			kind: 'cards',
			title: longTitles,
			cards: [{ title: longTitles, text: longText, to: toEvent }],
		},
	},
	text: {
		typical: { kind: 'text', title, text: texts, image: defaults.media },
		least: { kind: 'text', title: short, text: inBoth(prose('Al mare.'), prose('To the sea.')) },
		fullest: { kind: 'text', title, text: inBoth(richText, richText), image: defaults.media },
		longest: { kind: 'text', title: longTitles, text: inBoth(prose(longText.it), prose(longText.en)) },
	},
	figures: {
		typical: {
			kind: 'figures',
			title,
			figures: [
				{ value: '2', label: inBoth('mari', 'seas') },
				{ value: '1.200', label: inBoth('barche ormeggiate', 'moored boats') },
				{ value: '99%', label: inBoth('di giorni di sole', 'of sunny days') },
			],
			source: inBoth('Fonte: Comune di Borgomarina, 2026.', 'Source: Comune di Borgomarina, 2026.'),
		},
		least: { kind: 'figures', title: short, figures: [{ value: '2', label: inBoth('mari', 'seas') }] },
		fullest: {
			kind: 'figures',
			title,
			figures: Array.from({ length: 8 }, () => ({ value: '12.345', label: sentence })),
			source: sentence,
		},
		longest: {
			kind: 'figures',
			title: longTitles,
			figures: [{ value: '12.345.678.901.234 €', label: longTitles }],
			source: longText,
		},
	},
	quote: {
		typical: { kind: 'quote', text: sentence, source: inBoth('Anna, pescatrice', 'Anna, fisherwoman') },
		least: { kind: 'quote', text: short },
		fullest: { kind: 'quote', text: longText, source: sentence },
		longest: { kind: 'quote', text: longTitles, source: longTitles },
	},
	gallery: {
		typical: { kind: 'gallery', title, pictures },
		least: { kind: 'gallery', title: short, pictures: many(1) },
		fullest: { kind: 'gallery', title, pictures: many(12) },
		longest: { kind: 'gallery', title: longTitles, pictures: many(2) },
	},
	video: {
		typical: {
			kind: 'video',
			title,
			url: 'https://www.youtube.com/watch?v=abcdefghijk',
			still: defaults.media,
			transcript: texts,
		},
		least: { kind: 'video', title: short, url: 'https://vimeo.com/123456789', still: defaults.media },
		fullest: {
			kind: 'video',
			title,
			url: 'https://youtu.be/abcdefghijk',
			still: defaults.media,
			transcript: inBoth(richText, richText),
		},
		longest: {
			kind: 'video',
			title: longTitles,
			url: 'https://vimeo.com/123456789',
			still: defaults.media,
		},
	},
	'call-to-action': {
		typical: {
			kind: 'call-to-action',
			title,
			text: sentence,
			action: { label: inBoth('Il programma della festa', 'The festival programme'), to: toEvent },
		},
		least: { kind: 'call-to-action', title: short, action: { label: short, to: elsewhere } },
		fullest: {
			kind: 'call-to-action',
			title,
			text: longText,
			action: {
				label: inBoth('Scrivi all’ufficio del porto', 'Write to the harbour office'),
				to: { kind: 'email', address: 'porto@borgomarina.example', subject: 'Un ormeggio' },
			},
		},
		longest: {
			kind: 'call-to-action',
			title: longTitles,
			text: longText,
			action: { label: longLabel, to: { kind: 'phone', number: '+39 099 000000' } },
		},
	},
	questions: {
		typical: { kind: 'questions', title, questions },
		least: { kind: 'questions', title: short, questions: questions.slice(0, 1) },
		fullest: {
			kind: 'questions',
			title,
			questions: Array.from({ length: 6 }, () => questions).flat(),
		},
		longest: { kind: 'questions', title: longTitles, questions },
	},
	contacts: {
		typical: { kind: 'contacts', title, contactPoints },
		least: { kind: 'contacts', title: short, contactPoints: contactPoints.slice(0, 1) },
		fullest: {
			kind: 'contacts',
			title,
			contactPoints: [...contactPoints, ...contactPoints, ...contactPoints],
		},
		longest: { kind: 'contacts', title: longTitles, contactPoints },
	},
	map: {
		typical: { kind: 'map', title, places },
		least: { kind: 'map', title: short, places: places.slice(0, 1) },
		fullest: { kind: 'map', title, places: Array.from({ length: 5 }, () => places).flat() },
		longest: { kind: 'map', title: longTitles, places },
	},
};
