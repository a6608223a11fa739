import { accessFeatures, type AccessFeature } from '@portolano/content-models';
import type { ArrayField } from 'payload';
import { choice } from './choices.ts';
import { dayField } from './dates.ts';
import { list } from './layout.ts';
import { localizedText } from './texts.ts';

const featureLabels: Record<AccessFeature, string> = {
	'step-free-entrance': 'Ingresso senza gradini',
	lift: 'Ascensore',
	'accessible-toilet': 'Bagno accessibile',
	'reserved-parking': 'Parcheggio riservato',
	'tactile-path': 'Percorso tattile',
	'sign-language': 'Lingua dei segni',
	'easy-read': 'Testi facili da leggere',
};

const availability = [
	{ value: 'yes', label: 'Sì' },
	{ value: 'no', label: 'No' },
	{ value: 'partial', label: 'In parte' },
	{ value: 'unknown', label: 'Non si sa' },
];

/** What can be said of the accessibility of a place or of an event, one fact a row. */
export function accessFactsField({
	label,
	description,
}: {
	label: string;
	description?: string;
}): ArrayField {
	return list({
		name: 'accessFacts',
		label,
		row: ['Dato', 'Dati'],
		...(description === undefined ? {} : { description }),
		fields: [
			choice({
				name: 'feature',
				label: 'Che cosa',
				options: accessFeatures.map((value) => ({ value, label: featureLabels[value] })),
				required: true,
			}),
			choice({ name: 'available', label: 'C’è', options: availability, required: true }),
			localizedText({ name: 'note', label: 'Nota' }),
			dayField({ name: 'checkedOn', label: 'Verificato il' }),
		],
	});
}
