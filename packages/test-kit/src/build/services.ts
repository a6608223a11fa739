import type { Published } from '@portolano/content-models';
import { inItalian, points, prose, slugOf } from '../text.ts';
import { base, defaults } from './base.ts';

/** Builds an active service with online access. */
export function buildService(fields: Partial<Published<'service'>> = {}): Published<'service'> {
	const title = fields.title ?? inItalian('Carta d’identità elettronica');
	return {
		...base('service', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		categories: ['anagrafe-e-stato-civile'],
		isActive: true,
		summary: inItalian(`In breve: ${title.it}`),
		audience: inItalian(prose('Chi abita nel Comune.')),
		howTo: inItalian(prose('Fai la domanda online oppure prenota un appuntamento.')),
		needed: inItalian(points('un documento di riconoscimento', 'la tessera sanitaria')),
		obtained: inItalian(prose('Ricevi quello che hai chiesto.')),
		timing: inItalian(prose('Il procedimento dura al massimo 30 giorni.')),
		deadlines: [{ title: inItalian('Risposta'), days: 30 }],
		online: {
			label: inItalian('Vai al servizio online'),
			url: 'https://servizi.borgomarina.example/domanda',
		},
		counters: [],
		bookable: true,
		conditions: [defaults.document],
		contactPoints: [defaults.contactPoint],
		offices: [defaults.office],
		documents: [],
		topics: ['anagrafe'],
		lifeEvents: [],
		businessEvents: [],
		searchTerms: [],
		...fields,
	};
}

export function buildDocument(fields: Partial<Published<'document'>> = {}): Published<'document'> {
	const title = fields.title ?? inItalian('Regolamento dei servizi');
	return {
		...base('document', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		documentTypes: ['atto-normativo'],
		topics: ['trasparenza-amministrativa'],
		files: [defaults.file],
		office: defaults.office,
		authors: [],
		licence: 'attribuzione',
		services: [],
		datasets: [],
		related: [],
		...fields,
	};
}

export function buildDataset(fields: Partial<Published<'dataset'>> = {}): Published<'dataset'> {
	const title = fields.title ?? inItalian('Parcheggi pubblici');
	return {
		...base('dataset', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		themes: ['trasporti'],
		topics: ['parcheggi'],
		distributions: [{ title: inItalian('CSV'), file: defaults.file }],
		licence: 'attribuzione',
		modifiedOn: '2026-10-01',
		holder: defaults.office,
		frequency: 'annuale',
		documents: [],
		...fields,
	};
}
