import { risks } from '@portolano/content-models';
import { checkbox, choice, vocabularyOptions } from '../../fields/choices.ts';
import { list } from '../../fields/layout.ts';
import { outlineField } from '../../fields/outline.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const district = contentCollection({
	type: 'district',
	noun: masculine('Il quartiere', 'Quartiere', 'Quartieri'),
	toPublished,
	group: 'Protezione civile',
	columns: ['isUnverified'],
	description: 'Un quartiere o una zona del piano di protezione civile, con i suoi rischi.',
	fields: [
		localizedText({ name: 'title', label: 'Nome', required: true }),
		list({
			name: 'risks',
			label: 'Rischi presenti',
			row: ['Rischio', 'Rischi'],
			fields: [
				choice({ name: 'risk', label: 'Rischio', options: vocabularyOptions(risks), required: true }),
				localizedText({
					name: 'note',
					label: 'Che cosa c’è di particolare qui',
					description: 'Per esempio: i sottopassi si allagano.',
				}),
			],
		}),
		outlineField({
			name: 'outline',
			label: 'Contorno',
			description: 'Serve per la mappa e per trovare il quartiere dalla posizione di chi legge.',
		}),
		checkbox(
			'isUnverified',
			'Dato dimostrativo, non verificato',
			'Il contorno o i rischi non sono stati controllati: lo dicono pagine, mappe e dati.',
		),
		slugField(),
	],
});
