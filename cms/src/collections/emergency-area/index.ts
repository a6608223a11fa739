import { emergencyAreaKinds, risks } from '@portolano/content-models';
import { checkbox, choice, choices, vocabularyOptions } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { group, tabs } from '../../fields/layout.ts';
import { outlineField } from '../../fields/outline.ts';
import { referencesField } from '../../fields/references.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, localizedTextarea, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const stepFreeOptions = [
	{ value: 'yes', label: 'Sì' },
	{ value: 'no', label: 'No' },
	{ value: 'partial', label: 'In parte' },
	{ value: 'unknown', label: 'Non si sa' },
];

export const emergencyArea = contentCollection({
	type: 'emergency-area',
	noun: feminine('L’area di emergenza', 'Area di emergenza', 'Aree di emergenza'),
	toPublished,
	group: 'Protezione civile',
	columns: ['kind', 'checkedOn', 'isUnverified'],
	description: 'Un’area del piano di protezione civile: di attesa, di accoglienza, di ammassamento.',
	fields: [
		tabs(
			[
				'Che cos’è e dov’è',
				[
					localizedText({ name: 'title', label: 'Nome', required: true }),
					choice({
						name: 'kind',
						label: 'Tipo',
						options: vocabularyOptions(emergencyAreaKinds),
						required: true,
					}),
					plainText({ name: 'address', label: 'Indirizzo', required: true }),
					group('coordinates', 'Posizione sulla mappa', [
						{ name: 'latitude', label: 'Latitudine', type: 'number', required: true },
						{ name: 'longitude', label: 'Longitudine', type: 'number', required: true },
					]),
					choice({
						name: 'stepFree',
						label: 'Si raggiunge senza gradini',
						options: stepFreeOptions,
						required: true,
						defaultValue: 'unknown',
					}),
					{
						name: 'capacity',
						label: 'Quante persone può accogliere',
						type: 'number',
						admin: { step: 1 },
					},
					localizedTextarea({
						name: 'services',
						label: 'Che cosa c’è',
						description: 'Acqua, bagni, luce, un tetto.',
					}),
					choices({
						name: 'unfitFor',
						label: 'Da non usare in caso di',
						options: vocabularyOptions(risks),
						description: 'Per esempio un’area vicino al mare in caso di maremoto.',
					}),
					referencesField({
						name: 'districts',
						label: 'Quartieri che serve',
						to: 'district',
						description: 'Vuoto: tutti.',
					}),
				],
			],
			[
				'Come ci si arriva',
				[
					outlineField({ name: 'outline', label: 'Contorno', description: 'Se l’area non è un punto.' }),
					localizedTextarea({ name: 'directions', label: 'Come arrivare' }),
				],
			],
			[
				'Verifica',
				[
					dayField({ name: 'checkedOn', label: 'Ultimo sopralluogo' }),
					checkbox(
						'isUnverified',
						'Dato dimostrativo, non verificato',
						'Senza un sopralluogo va detto: lo dicono pagine, mappe, stampe e dati.',
					),
				],
			],
		),
		slugField(),
	],
});
