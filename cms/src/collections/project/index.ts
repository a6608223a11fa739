import { missions, projectStates } from '@portolano/content-models/types/project.ts';
import type { NumberField } from 'payload';
import { choice, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { officesField } from '../../fields/defaults.ts';
import { tabs } from '../../fields/layout.ts';
import { mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, patternText, summaryField, titleField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const stateLabels = {
	planned: 'Da avviare',
	'under-way': 'In corso',
	completed: 'Concluso',
	suspended: 'Sospeso',
};

const amount: NumberField = {
	name: 'amount',
	label: 'Importo finanziato, in euro',
	type: 'number',
	required: true,
	admin: { step: 0.01 },
};

export const project = contentCollection({
	type: 'project',
	noun: masculine('Il progetto', 'Progetto', 'Progetti'),
	toPublished,
	group: 'Documenti e dati',
	columns: ['state', 'amount'],
	description: 'Un progetto pagato con fondi pubblici, come quelli del PNRR.',
	fields: [
		tabs(
			[
				'Progetto',
				[
					titleField({
						examples: ['La nuova pista ciclabile sul lungomare', 'Servizi comunali che si usano in linea'],
					}),
					summaryField(),
					choice({
						name: 'state',
						label: 'A che punto è',
						options: projectStates.map((value) => ({ value, label: stateLabels[value] })),
						required: true,
					}),
					richTextField({ name: 'activities', label: 'Che cosa si fa', required: true }),
					amount,
					localizedText({
						name: 'funder',
						label: 'Chi finanzia',
						required: true,
						description: 'Per esempio: Unione europea, NextGenerationEU.',
					}),
					officesField('project', { label: 'A cura di', required: true }),
				],
			],
			[
				'Tempi e avanzamento',
				[
					dayField({ name: 'start', label: 'Inizio' }),
					dayField({ name: 'end', label: 'Fine, anche prevista' }),
					richTextField({ name: 'progress', label: 'Avanzamento' }),
					mediaField({ name: 'image', label: 'Immagine' }),
				],
			],
			[
				'PNRR',
				[
					choice({ name: 'mission', label: 'Missione del PNRR', options: vocabularyOptions(missions) }),
					patternText({
						name: 'component',
						label: 'Componente',
						hint: 'Scrivi missione e componente, per esempio M1C1.',
					}),
					localizedText({
						name: 'investment',
						label: 'Misura',
						description: 'Per esempio: 1.4.1 Esperienza del cittadino nei servizi pubblici.',
					}),
					patternText({
						name: 'cup',
						label: 'CUP',
						hint: 'Scrivi i 15 caratteri del codice unico di progetto, senza spazi.',
					}),
				],
			],
			[
				'Collegamenti',
				[
					referencesField({ name: 'places', label: 'Luoghi', to: 'place' }),
					referencesField({ name: 'documents', label: 'Atti e documenti', to: 'document' }),
					topicsField(),
					richTextField({ name: 'moreInformation', label: 'Altre informazioni' }),
				],
			],
		),
		slugField(),
	],
});
