import type { Published } from '@portolano/content-models';
import { inItalian, prose, slugOf } from '../text.ts';
import { base, defaults } from './base.ts';

export function buildPlace(fields: Partial<Published<'place'>> = {}): Published<'place'> {
	const title = fields.title ?? inItalian('Municipio');
	return {
		...base('place', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		placeTypes: ['palazzo'],
		topics: [],
		image: defaults.media,
		gallery: [],
		nearby: [],
		access: inItalian(prose('Si arriva con gli autobus 1 e 2, fermata Porto. L’ingresso è senza gradini.')),
		accessFacts: [{ feature: 'step-free-entrance', available: 'yes', checkedOn: '2026-09-01' }],
		address: 'Piazza del Porto 1',
		postalCode: '74199',
		city: 'Borgomarina',
		coordinates: { latitude: 40.4644, longitude: 17.247 },
		contactPoints: [defaults.contactPoint],
		offices: [],
		...fields,
	};
}

export function buildItinerary(fields: Partial<Published<'itinerary'>> = {}): Published<'itinerary'> {
	const title = fields.title ?? inItalian('Dal porto alle mura');
	return {
		...base('itinerary', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		image: defaults.media,
		mode: 'walk',
		duration: 90,
		distance: 2400,
		difficulty: 'easy',
		isLoop: true,
		stepFree: 'partial',
		body: inItalian(prose('Una passeggiata tra il mare e la città antica.')),
		stages: [
			{ title: inItalian('Il porto'), body: inItalian(prose('Si parte dal molo.')) },
			{ title: inItalian('Le mura'), body: inItalian(prose('Si arriva al bastione.')) },
		],
		topics: ['turismo'],
		gallery: [],
		documents: [],
		...fields,
	};
}
