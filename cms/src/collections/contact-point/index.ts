import { contactTypes } from '@portolano/content-models';
import { choice, vocabularyOptions } from '../../fields/choices.ts';
import { list } from '../../fields/layout.ts';
import { referenceField } from '../../fields/references.ts';
import { localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const contactPoint = contentCollection({
	type: 'contact-point',
	noun: masculine('Il punto di contatto', 'Punto di contatto', 'Punti di contatto'),
	toPublished,
	group: 'Servizi e organizzazione',
	description: 'Recapiti da riusare: si vedono nelle pagine che li citano.',
	fields: [
		localizedText({
			name: 'title',
			label: 'Titolo',
			required: true,
			description: 'Per esempio: Contatti dell’ufficio anagrafe.',
		}),
		list({
			name: 'entries',
			label: 'Recapiti',
			row: ['Recapito', 'Recapiti'],
			required: true,
			fields: [
				choice({ name: 'kind', label: 'Tipo', options: vocabularyOptions(contactTypes), required: true }),
				plainText({
					name: 'value',
					label: 'Recapito',
					required: true,
					description: 'Un telefono si scrive +39 099 000 0100.',
				}),
				localizedText({
					name: 'note',
					label: 'Nota',
					description: 'Per esempio: dal lunedì al venerdì, dalle 9 alle 12.',
				}),
			],
		}),
		referenceField({ name: 'person', label: 'Persona', to: 'person' }),
	],
});
