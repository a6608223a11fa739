import { datasetThemes, licences, updateFrequencies } from '@portolano/content-models';
import { choice, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { list } from '../../fields/layout.ts';
import { fileField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, summaryField, titleField, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const dataset = contentCollection({
	type: 'dataset',
	noun: masculine('Il dataset', 'Dataset', 'Dataset'),
	toPublished,
	group: 'Documenti e dati',
	columns: ['modifiedOn'],
	description: 'Dati aperti, in uno o più formati.',
	fields: [
		titleField({
			examples: ['Colonnine di ricarica per auto elettriche', 'Nati e residenti per quartiere, dal 2010'],
		}),
		summaryField(),
		richTextField({ name: 'body', label: 'Testo' }),
		choices({ name: 'themes', label: 'Temi', options: vocabularyOptions(datasetThemes), required: true }),
		topicsField(),
		list({
			name: 'distributions',
			label: 'Formati',
			row: ['Formato', 'Formati'],
			description: 'Almeno un file, oppure l’indirizzo da cui si scarica.',
			fields: [
				localizedText({ name: 'title', label: 'Titolo', required: true }),
				fileField({ name: 'file', label: 'File', required: true }),
			],
		}),
		webAddressField({
			name: 'url',
			label: 'Indirizzo su un altro portale',
			description: 'Dove si trova il dataset, se sta su un altro sito, come dati.gov.it.',
		}),
		choice({ name: 'licence', label: 'Licenza', options: vocabularyOptions(licences), required: true }),
		dayField({ name: 'modifiedOn', label: 'Dati aggiornati al', required: true }),
		choice({
			name: 'frequency',
			label: 'Quanto spesso si aggiorna',
			options: vocabularyOptions(updateFrequencies),
			required: true,
		}),
		referenceField({ name: 'holder', label: 'Titolare', to: 'office', required: true }),
		referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
		slugField(),
	],
});
