import type { Published } from '@portolano/content-models';
import { inItalian, prose, slugOf } from '../text.ts';
import { base, defaultInstant, defaults } from './base.ts';

export function buildNews(fields: Partial<Published<'news'>> = {}): Published<'news'> {
	const title = fields.title ?? inItalian('Nuovo orario dell’anagrafe');
	return {
		...base('news', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		newsType: 'notizia',
		date: defaultInstant,
		topics: ['comunicazione-istituzionale'],
		body: inItalian(prose(`Testo della notizia “${title.it}”.`)),
		offices: [defaults.office],
		people: [],
		places: [],
		documents: [],
		datasets: [],
		gallery: [],
		...fields,
	};
}

export function buildEvent(fields: Partial<Published<'event'>> = {}): Published<'event'> {
	const title = fields.title ?? inItalian('Concerto sul porto');
	return {
		...base('event', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		eventTypes: ['manifestazione-musicale'],
		start: '2026-12-05T19:00:00.000Z',
		end: '2026-12-05T21:00:00.000Z',
		allDay: false,
		sessions: [],
		status: 'scheduled',
		topics: ['tempo-libero'],
		body: inItalian(prose(`Programma di “${title.it}”.`)),
		people: [],
		gallery: [],
		audience: inItalian(prose('Per tutte e tutti.')),
		place: defaults.place,
		cost: inItalian(prose('La partecipazione è gratuita.')),
		isFree: true,
		documents: [],
		contactPoints: [defaults.contactPoint],
		offices: [defaults.office],
		supporters: [],
		patrons: [],
		sponsors: [],
		...fields,
	};
}

export function buildAlert(fields: Partial<Published<'alert'>> = {}): Published<'alert'> {
	const title = fields.title ?? inItalian('Allerta per vento forte');
	return {
		...base('alert', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		text: inItalian('Vento forte fino a domani mattina. Evita il lungomare e i parchi.'),
		severity: 'yellow',
		start: '2026-11-22T06:00:00.000Z',
		end: '2026-11-23T06:00:00.000Z',
		body: inItalian(prose('Evita il lungomare e i parchi. Metti al sicuro vasi e oggetti sui balconi.')),
		offices: [defaults.office],
		...fields,
	};
}

export function buildTopic(fields: Partial<Published<'topic'>> = {}): Published<'topic'> {
	const code = fields.code ?? 'comunicazione-istituzionale';
	return {
		...base('topic', code),
		code,
		summary: inItalian('Notizie, servizi e documenti su questo argomento.'),
		offices: [defaults.office],
		featured: [],
		...fields,
	};
}

export function buildQuestion(fields: Partial<Published<'question'>> = {}): Published<'question'> {
	const title = fields.title ?? inItalian('Come prenoto un appuntamento?');
	return {
		...base('question', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		answer: inItalian(prose('Scegli l’ufficio, il giorno e l’ora: ricevi subito la conferma.')),
		topics: [],
		services: [],
		order: 1,
		...fields,
	};
}
