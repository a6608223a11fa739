import type { Published } from '@portolano/content-models';
import { inItalian, prose, slugOf } from '../text.ts';
import { base } from './base.ts';

export function buildDistrict(fields: Partial<Published<'district'>> = {}): Published<'district'> {
	const title = fields.title ?? inItalian('Porto vecchio');
	return {
		...base('district', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		risks: [{ risk: 'idraulico', note: inItalian('I sottopassi si allagano.') }],
		...fields,
	};
}

export function buildEmergencyArea(
	fields: Partial<Published<'emergency-area'>> = {},
): Published<'emergency-area'> {
	const title = fields.title ?? inItalian('Piazza del Porto');
	return {
		...base('emergency-area', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		kind: 'attesa',
		address: 'Piazza del Porto 1',
		coordinates: { latitude: 40.4644, longitude: 17.247 },
		stepFree: 'yes',
		unfitFor: [],
		districts: [],
		checkedOn: '2026-05-10',
		...fields,
	};
}

export function buildRiskGuide(fields: Partial<Published<'risk-guide'>> = {}): Published<'risk-guide'> {
	const title = fields.title ?? inItalian('Alluvione');
	return {
		...base('risk-guide', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		risk: 'idraulico',
		summary: inItalian(`In breve: ${title.it}`),
		before: inItalian(prose('Informati sui punti che si allagano.')),
		during: inItalian(prose('Sali ai piani alti.')),
		after: inItalian(prose('Aspetta che l’acqua scenda.')),
		phases: [],
		documents: [],
		links: [],
		...fields,
	};
}
