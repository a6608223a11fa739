import { officeTypes } from '@portolano/content-models';
import { choice, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { tabs } from '../../fields/layout.ts';
import { openingHoursField } from '../../fields/opening-hours.ts';
import { mediaField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, summaryField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const office = contentCollection({
	type: 'office',
	noun: feminine('L’unità organizzativa', 'Unità organizzativa', 'Unità organizzative'),
	toPublished,
	group: 'Servizi e organizzazione',
	columns: ['officeType'],
	description: 'Un’area, un ufficio, un organo politico o un’altra struttura.',
	fields: [
		tabs(
			[
				'Che cosa fa e dov’è',
				[
					localizedText({ name: 'title', label: 'Nome', required: true }),
					summaryField(),
					choice({
						name: 'officeType',
						label: 'Tipo',
						options: vocabularyOptions(officeTypes),
						required: true,
					}),
					richTextField({ name: 'competences', label: 'Competenze', required: true }),
					referenceField({ name: 'seat', label: 'Sede principale', to: 'place', required: true }),
					referencesField({ name: 'contactPoints', label: 'Contatti', to: 'contact-point', required: true }),
					mediaField({ name: 'image', label: 'Immagine' }),
					topicsField(),
				],
			],
			[
				'Chi ci lavora',
				[
					referenceField({ name: 'parent', label: 'Fa parte di', to: 'office' }),
					referencesField({ name: 'heads', label: 'Responsabili', to: 'person' }),
					referenceField({ name: 'councillor', label: 'Assessore di riferimento', to: 'person' }),
					referencesField({ name: 'people', label: 'Persone', to: 'person' }),
				],
			],
			[
				'Orari e altre sedi',
				[
					referencesField({ name: 'otherSeats', label: 'Altre sedi', to: 'place' }),
					openingHoursField('closed'),
				],
			],
			[
				'Collegamenti',
				[
					referencesField({
						name: 'services',
						label: 'Altri servizi offerti',
						to: 'service',
						description: 'I servizi di cui è responsabile si aggiungono da soli.',
					}),
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
				],
			],
		),
		slugField(),
	],
});
