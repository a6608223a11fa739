import { type PageBlock, type PageBlockKind, pageBlockKinds } from '@portolano/content-models';
import { paragraphOf } from '../testing/bed.ts';
import { words } from '../testing/example.ts';
import type { BlockRecord, BlockRecordOf } from './definition.ts';

/** A block as Payload reads it in two languages, and its published form. */
interface BlockExample<K extends PageBlockKind> {
	it: BlockRecordOf<K>;
	en: BlockRecordOf<K>;
	published: PageBlock<K>;
}

/** Ids of the documents that the blocks name. */
export type NamedIds = Record<'news' | 'service' | 'question' | 'contact-point' | 'place' | 'media', string>;

/** Those of the examples of documents. */
const exampleIds: NamedIds = {
	news: 'news-1',
	service: 'service-1',
	question: 'question-1',
	'contact-point': 'contact-1',
	place: 'place-1',
	media: 'picture',
};

type BlockExamples = { [K in PageBlockKind]: BlockExample<K> };

/** Returns a block of each kind, with every field. */
function examplesNaming(ids: NamedIds): BlockExamples {
	const toBook = {
		to: {
			kind: 'url' as const,
			url: 'https://prenota.example.org/',
			document: null,
			address: null,
			number: null,
		},
		id: 'row-1',
	};
	const toNews = {
		to: {
			kind: 'document' as const,
			document: { relationTo: 'news' as const, value: ids.news },
			url: null,
			address: null,
			number: null,
		},
		id: 'row-2',
	};
	const picture = { type: 'media' as const, id: ids.media };

	return {
		hero: {
			it: {
				id: 'hero',
				blockType: 'hero',
				title: 'Estate a Borgomarina',
				text: 'Tre mesi sul mare',
				image: ids.media,
				actions: [{ ...toBook, label: 'Prenota' }],
			},
			en: {
				id: 'hero',
				blockType: 'hero',
				title: 'Summer in Borgomarina',
				text: 'Three months by the sea',
				image: ids.media,
				actions: [{ ...toBook, label: 'Book' }],
			},
			published: {
				kind: 'hero',
				title: { it: 'Estate a Borgomarina', en: 'Summer in Borgomarina' },
				text: { it: 'Tre mesi sul mare', en: 'Three months by the sea' },
				image: picture,
				actions: [
					{ label: { it: 'Prenota', en: 'Book' }, to: { kind: 'url', url: 'https://prenota.example.org/' } },
				],
			},
		},
		search: {
			it: { id: 'search', blockType: 'search', title: 'Che cosa cerchi?' },
			en: { id: 'search', blockType: 'search', title: 'What are you looking for?' },
			published: { kind: 'search', title: { it: 'Che cosa cerchi?', en: 'What are you looking for?' } },
		},
		alerts: {
			it: { id: 'alerts', blockType: 'alerts', title: 'Allerte in corso' },
			en: { id: 'alerts', blockType: 'alerts', title: 'Alerts in force' },
			published: { kind: 'alerts', title: { it: 'Allerte in corso', en: 'Alerts in force' } },
		},
		'useful-services': {
			it: { id: 'services', blockType: 'useful-services', title: 'Servizi utili', services: [ids.service] },
			en: { id: 'services', blockType: 'useful-services', title: 'Useful services', services: [ids.service] },
			published: {
				kind: 'useful-services',
				title: { it: 'Servizi utili', en: 'Useful services' },
				services: [{ type: 'service', id: ids.service }],
			},
		},
		featured: {
			it: {
				id: 'featured',
				blockType: 'featured',
				title: 'In evidenza',
				documents: [{ relationTo: 'news', value: ids.news }],
				isFirstLarge: true,
			},
			en: {
				id: 'featured',
				blockType: 'featured',
				title: 'Featured',
				documents: [{ relationTo: 'news', value: ids.news }],
				isFirstLarge: true,
			},
			published: {
				kind: 'featured',
				title: { it: 'In evidenza', en: 'Featured' },
				documents: [{ type: 'news', id: ids.news }],
				isFirstLarge: true,
			},
		},
		list: {
			it: {
				id: 'list',
				blockType: 'list',
				title: 'Prossimi eventi',
				type: 'event',
				topic: 'turismo',
				order: 'next',
				number: 4,
			},
			en: {
				id: 'list',
				blockType: 'list',
				title: 'Coming events',
				type: 'event',
				topic: 'turismo',
				order: 'next',
				number: 4,
			},
			published: {
				kind: 'list',
				title: { it: 'Prossimi eventi', en: 'Coming events' },
				type: 'event',
				topic: 'turismo',
				order: 'next',
				number: 4,
			},
		},
		cards: {
			it: {
				id: 'cards',
				blockType: 'cards',
				title: 'Da sapere',
				cards: [{ ...toNews, title: 'Spiagge', text: 'Dove si fa il bagno', image: ids.media }],
			},
			en: {
				id: 'cards',
				blockType: 'cards',
				title: 'Good to know',
				cards: [{ ...toNews, title: 'Beaches', text: 'Where to swim', image: ids.media }],
			},
			published: {
				kind: 'cards',
				title: { it: 'Da sapere', en: 'Good to know' },
				cards: [
					{
						title: { it: 'Spiagge', en: 'Beaches' },
						text: { it: 'Dove si fa il bagno', en: 'Where to swim' },
						image: picture,
						to: { kind: 'document', document: { type: 'news', id: ids.news } },
					},
				],
			},
		},
		text: {
			it: {
				id: 'text',
				blockType: 'text',
				title: 'Il mare',
				text: paragraphOf('Due mari.'),
				image: ids.media,
			},
			en: {
				id: 'text',
				blockType: 'text',
				title: 'The sea',
				text: paragraphOf('Two seas.'),
				image: ids.media,
			},
			published: {
				kind: 'text',
				title: { it: 'Il mare', en: 'The sea' },
				text: { it: words('Due mari.'), en: words('Two seas.') },
				image: picture,
			},
		},
		figures: {
			it: {
				id: 'figures',
				blockType: 'figures',
				title: 'In numeri',
				figures: [{ id: 'row-3', value: '2', label: 'mari' }],
				source: 'Comune di Borgomarina',
			},
			en: {
				id: 'figures',
				blockType: 'figures',
				title: 'In figures',
				figures: [{ id: 'row-3', value: '2', label: 'seas' }],
				source: 'City of Borgomarina',
			},
			published: {
				kind: 'figures',
				title: { it: 'In numeri', en: 'In figures' },
				figures: [{ value: '2', label: { it: 'mari', en: 'seas' } }],
				source: { it: 'Comune di Borgomarina', en: 'City of Borgomarina' },
			},
		},
		quote: {
			it: { id: 'quote', blockType: 'quote', text: 'Il mare unisce.', source: 'Maria Rossi' },
			en: { id: 'quote', blockType: 'quote', text: 'The sea unites.', source: 'Maria Rossi' },
			published: {
				kind: 'quote',
				text: { it: 'Il mare unisce.', en: 'The sea unites.' },
				source: { it: 'Maria Rossi', en: 'Maria Rossi' },
			},
		},
		gallery: {
			it: { id: 'gallery', blockType: 'gallery', title: 'Immagini', pictures: [ids.media] },
			en: { id: 'gallery', blockType: 'gallery', title: 'Pictures', pictures: [ids.media] },
			published: { kind: 'gallery', title: { it: 'Immagini', en: 'Pictures' }, pictures: [picture] },
		},
		video: {
			it: {
				id: 'video',
				blockType: 'video',
				title: 'Un minuto sul mare',
				url: 'https://vimeo.com/123456789',
				still: ids.media,
				transcript: paragraphOf('Si vede il mare.'),
			},
			en: {
				id: 'video',
				blockType: 'video',
				title: 'A minute by the sea',
				url: 'https://vimeo.com/123456789',
				still: ids.media,
				transcript: paragraphOf('The sea is shown.'),
			},
			published: {
				kind: 'video',
				title: { it: 'Un minuto sul mare', en: 'A minute by the sea' },
				url: 'https://vimeo.com/123456789',
				still: picture,
				transcript: { it: words('Si vede il mare.'), en: words('The sea is shown.') },
			},
		},
		'call-to-action': {
			it: {
				id: 'invitation',
				blockType: 'call-to-action',
				title: 'Vieni',
				text: 'I posti sono pochi',
				action: { label: 'Prenota', to: toBook.to },
			},
			en: {
				id: 'invitation',
				blockType: 'call-to-action',
				title: 'Come',
				text: 'Seats are few',
				action: { label: 'Book', to: toBook.to },
			},
			published: {
				kind: 'call-to-action',
				title: { it: 'Vieni', en: 'Come' },
				text: { it: 'I posti sono pochi', en: 'Seats are few' },
				action: {
					label: { it: 'Prenota', en: 'Book' },
					to: { kind: 'url', url: 'https://prenota.example.org/' },
				},
			},
		},
		questions: {
			it: { id: 'questions', blockType: 'questions', title: 'Domande', questions: [ids.question] },
			en: { id: 'questions', blockType: 'questions', title: 'Questions', questions: [ids.question] },
			published: {
				kind: 'questions',
				title: { it: 'Domande', en: 'Questions' },
				questions: [{ type: 'question', id: ids.question }],
			},
		},
		contacts: {
			it: { id: 'contacts', blockType: 'contacts', title: 'Contatti', contactPoints: [ids['contact-point']] },
			en: { id: 'contacts', blockType: 'contacts', title: 'Contacts', contactPoints: [ids['contact-point']] },
			published: {
				kind: 'contacts',
				title: { it: 'Contatti', en: 'Contacts' },
				contactPoints: [{ type: 'contact-point', id: ids['contact-point'] }],
			},
		},
		map: {
			it: { id: 'map', blockType: 'map', title: 'Dove', places: [ids.place] },
			en: { id: 'map', blockType: 'map', title: 'Where', places: [ids.place] },
			published: {
				kind: 'map',
				title: { it: 'Dove', en: 'Where' },
				places: [{ type: 'place', id: ids.place }],
			},
		},
	};
}

/** Returns a block of each kind, as Payload reads it in one language. */
export function storedBlocks(language: 'it' | 'en', ids = exampleIds): BlockRecord[] {
	const examples = examplesNaming(ids);
	return pageBlockKinds.map((kind) => examples[kind][language]);
}

/** Returns the same blocks in their published form. */
export function publishedBlocks(ids = exampleIds): PageBlock[] {
	const examples = examplesNaming(ids);
	return pageBlockKinds.map((kind) => examples[kind].published);
}
