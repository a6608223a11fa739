import { roleTypes } from '@portolano/content-models';
import { checkbox, choice, vocabularyOptions } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { referenceField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { localizedText } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const role = contentCollection({
	type: 'role',
	noun: masculine('L’incarico', 'Incarico', 'Incarichi'),
	toPublished,
	group: 'Servizi e organizzazione',
	columns: ['person', 'office'],
	description:
		'Che cosa fa una persona in un ufficio, da quando a quando. Si vede nella pagina della persona.',
	fields: [
		localizedText({
			name: 'title',
			label: 'Incarico',
			required: true,
			description: 'Per esempio: Assessora alla cultura.',
		}),
		choice({
			name: 'roleType',
			label: 'Tipo di incarico',
			options: vocabularyOptions(roleTypes),
			required: true,
		}),
		referenceField({ name: 'person', label: 'Persona', to: 'person', required: true }),
		referenceField({ name: 'office', label: 'Unità organizzativa', to: 'office' }),
		checkbox('isHead', 'È responsabile della struttura'),
		dayField({ name: 'start', label: 'Inizio', description: 'Obbligatorio per gli incarichi politici.' }),
		dayField({ name: 'end', label: 'Fine' }),
		dayField({ name: 'settledOn', label: 'Insediamento' }),
		richTextField({ name: 'remuneration', label: 'Compensi' }),
		richTextField({ name: 'expenses', label: 'Importi di viaggio e di servizio' }),
		referenceField({ name: 'appointmentDocument', label: 'Atto di nomina', to: 'document' }),
		richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
	],
});
