import { phases, risks } from '@portolano/content-models';
import { choice, vocabularyOptions } from '../../fields/choices.ts';
import { list, tabs } from '../../fields/layout.ts';
import { referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, localizedTextarea, summaryField, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const riskGuide = contentCollection({
	type: 'risk-guide',
	noun: feminine('La scheda di rischio', 'Scheda di rischio', 'Schede di rischio'),
	toPublished,
	group: 'Protezione civile',
	columns: ['risk'],
	description: 'Un rischio del territorio: che cosa fare prima, durante e dopo.',
	fields: [
		tabs(
			[
				'Che cosa fare',
				[
					localizedText({ name: 'title', label: 'Titolo', required: true }),
					choice({ name: 'risk', label: 'Rischio', options: vocabularyOptions(risks), required: true }),
					summaryField('La prima cosa da sapere.'),
					richTextField({ name: 'before', label: 'Prima', required: true }),
					richTextField({ name: 'during', label: 'Durante', required: true }),
					richTextField({ name: 'after', label: 'Dopo', required: true }),
				],
			],
			[
				'Il territorio e il piano',
				[
					richTextField({ name: 'territory', label: 'Dove' }),
					list({
						name: 'phases',
						label: 'Fasi del piano',
						row: ['Fase', 'Fasi'],
						fields: [
							choice({ name: 'phase', label: 'Fase', options: vocabularyOptions(phases), required: true }),
							localizedTextarea({ name: 'municipality', label: 'Che cosa fa il Comune', required: true }),
							localizedTextarea({ name: 'people', label: 'Che cosa fanno le persone', required: true }),
						],
					}),
				],
			],
			[
				'Per saperne di più',
				[
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
					list({
						name: 'links',
						label: 'Fonti ufficiali',
						row: ['Fonte', 'Fonti'],
						fields: [
							localizedText({ name: 'title', label: 'Nome', required: true }),
							webAddressField({ name: 'url', label: 'Indirizzo', required: true }),
						],
					}),
				],
			],
		),
		slugField(),
	],
});
