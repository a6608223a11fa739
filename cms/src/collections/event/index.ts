import { eventTypes } from '@portolano/content-models';
import { accessFactsField } from '../../fields/access-facts.ts';
import { checkbox, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { instantField } from '../../fields/dates.ts';
import { officesField, withFormDefault } from '../../fields/defaults.ts';
import { list, tabs } from '../../fields/layout.ts';
import { galleryField, mediaField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, summaryField, titleField, webAddressField } from '../../fields/texts.ts';
import { forChildrenField, settingField, unverifiedField } from '../../fields/visits.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { recurrenceField } from './recurrence-fields.ts';
import { formerStartField, statusField } from './status-fields.ts';
import { toPublished } from './to-published.ts';

function organisations(name: string, label: string) {
	return list({
		name,
		label,
		row: ['Organizzazione', 'Organizzazioni'],
		description: 'Il nome intero, senza sigle.',
		fields: [
			localizedText({ name: 'name', label: 'Nome', required: true }),
			webAddressField({ name: 'url', label: 'Sito' }),
		],
	});
}

export const event = contentCollection({
	type: 'event',
	noun: masculine('L’evento', 'Evento', 'Eventi'),
	toPublished,
	group: 'Comunicazione',
	columns: ['start', 'place'],
	description: 'Ciò che accade in un luogo e in un tempo.',
	fields: [
		tabs(
			[
				'L’evento',
				[
					titleField({
						examples: [
							'Concerto della banda al castello',
							'Laboratorio di ceramica per bambini',
							'Il mercato dei contadini in piazza',
						],
					}),
					summaryField(),
					choices({
						name: 'eventTypes',
						label: 'Tipo di evento',
						options: vocabularyOptions(eventTypes),
						required: true,
						description: 'Il più preciso che c’è.',
					}),
					instantField({ name: 'start', label: 'Inizio', required: true, leads: 'end' }),
					instantField({ name: 'end', label: 'Fine', required: true }),
					checkbox(
						'allDay',
						'Dura tutto il giorno',
						'Gli orari non contano: dal giorno di inizio a quello di fine, compresi.',
					),
					referenceField({ name: 'place', label: 'Luogo', to: 'place', required: true }),
					richTextField({ name: 'body', label: 'Descrizione', required: true }),
					richTextField({ name: 'audience', label: 'A chi è rivolto', required: true }),
					withFormDefault(checkbox('isFree', 'È gratuito'), () => true),
					richTextField({
						name: 'cost',
						label: 'Costo',
						description: 'Quanto si paga, e dove. Se è gratuito si può lasciare vuoto.',
					}),
					referencesField({ name: 'contactPoints', label: 'Contatti', to: 'contact-point', required: true }),
					topicsField({ required: true }),
					mediaField({ name: 'image', label: 'Immagine' }),
					statusField(),
					formerStartField(),
				],
			],
			[
				'Più date',
				[
					recurrenceField(),
					list({
						name: 'sessions',
						label: 'Appuntamenti',
						row: ['Appuntamento', 'Appuntamenti'],
						description:
							'Singole date, se non seguono una regola o si aggiungono a quelle della ripetizione.',
						fields: [
							instantField({ name: 'start', label: 'Inizio', required: true, leads: 'end' }),
							instantField({ name: 'end', label: 'Fine', required: true }),
							localizedText({ name: 'note', label: 'Nota' }),
						],
					}),
				],
			],
			[
				'Altre informazioni',
				[
					localizedText({ name: 'subtitle', label: 'Sottotitolo' }),
					richTextField({
						name: 'accessibility',
						label: 'Accessibilità',
						description: 'Ingresso senza gradini, interpreti, audiodescrizione.',
					}),
					accessFactsField({
						label: 'Dati sull’accessibilità',
						description: 'Solo quelli che sono diversi dal luogo, o che il luogo non ha.',
					}),
					settingField(),
					forChildrenField(),
					webAddressField({ name: 'ticketUrl', label: 'Biglietti in linea' }),
					referencesField({ name: 'people', label: 'Parteciperanno', to: 'person' }),
					galleryField(),
					referenceField({ name: 'parent', label: 'Fa parte di', to: 'event' }),
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
					unverifiedField(),
				],
			],
			[
				'Chi lo organizza',
				[
					officesField('event', { label: 'Organizzato da' }),
					organisations('supporters', 'Con il supporto di'),
					organisations('patrons', 'Patrocinato da'),
					organisations('sponsors', 'Sponsor'),
				],
			],
		),
		slugField(),
	],
});
