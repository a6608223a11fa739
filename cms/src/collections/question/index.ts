import { serviceCategories } from '@portolano/content-models';
import { choice, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { titleField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const question = contentCollection({
	type: 'question',
	noun: feminine('La domanda', 'Domanda frequente', 'Domande frequenti'),
	toPublished,
	group: 'Servizi e organizzazione',
	columns: ['category', 'order'],
	description: 'Una domanda che arriva spesso, con la sua risposta.',
	fields: [
		titleField({
			label: 'Domanda',
			examples: ['Come prenoto un appuntamento all’anagrafe?', 'Quando si paga la prima rata della TARI?'],
		}),
		richTextField({ name: 'answer', label: 'Risposta', required: true }),
		choice({ name: 'category', label: 'Categoria', options: vocabularyOptions(serviceCategories) }),
		topicsField(),
		referencesField({ name: 'services', label: 'Servizi', to: 'service' }),
		{
			name: 'order',
			label: 'Ordine',
			type: 'number',
			required: true,
			defaultValue: 100,
			admin: { step: 1, description: 'I numeri più bassi vengono prima.' },
		},
		slugField(),
	],
});
