import { eventStatuses, eventTypes } from '@portolano/content-models';
import { checkbox, choice, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { instantField } from '../../fields/dates.ts';
import { list, tabs } from '../../fields/layout.ts';
import { galleryField, mediaField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, localizedTextarea, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const statusLabels = {
	scheduled: 'In programma',
	cancelled: 'Annullato',
	postponed: 'Rinviato',
	rescheduled: 'Spostato ad altra data',
};

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
				'Che cos’è',
				[
					localizedText({ name: 'title', label: 'Titolo', required: true }),
					localizedText({ name: 'subtitle', label: 'Sottotitolo' }),
					localizedTextarea({
						name: 'summary',
						label: 'Descrizione breve',
						required: true,
					}),
					choices({
						name: 'eventTypes',
						label: 'Tipo di evento',
						options: vocabularyOptions(eventTypes),
						required: true,
						description: 'Il più preciso che c’è.',
					}),
					choice({
						name: 'status',
						label: 'Stato',
						options: eventStatuses.map((value) => ({ value, label: statusLabels[value] })),
						required: true,
						defaultValue: 'scheduled',
					}),
					mediaField({ name: 'image', label: 'Immagine' }),
					richTextField({ name: 'body', label: 'Descrizione', required: true }),
					referencesField({ name: 'people', label: 'Parteciperanno', to: 'person' }),
					galleryField(),
					richTextField({ name: 'audience', label: 'A chi è rivolto', required: true }),
				],
			],
			[
				'Quando e dove',
				[
					instantField({ name: 'start', label: 'Inizio', required: true }),
					instantField({ name: 'end', label: 'Fine', required: true }),
					checkbox('allDay', 'Dura tutto il giorno', 'Da mezzanotte a mezzanotte, l’ultima esclusa.'),
					list({
						name: 'sessions',
						label: 'Appuntamenti',
						row: ['Appuntamento', 'Appuntamenti'],
						description: 'Solo se si ripete in più momenti.',
						fields: [
							instantField({ name: 'start', label: 'Inizio', required: true }),
							instantField({ name: 'end', label: 'Fine', required: true }),
							localizedText({ name: 'note', label: 'Nota' }),
						],
					}),
					referenceField({ name: 'place', label: 'Luogo', to: 'place', required: true }),
					richTextField({
						name: 'accessibility',
						label: 'Accessibilità',
						description: 'Ingresso senza gradini, interpreti, audiodescrizione.',
					}),
				],
			],
			[
				'Quanto costa',
				[
					checkbox('isFree', 'È gratuito'),
					richTextField({
						name: 'cost',
						label: 'Costo',
						required: true,
						description: 'Se è gratuito, dillo.',
					}),
					webAddressField({ name: 'ticketUrl', label: 'Biglietti in linea' }),
				],
			],
			[
				'Chi lo organizza',
				[
					referencesField({ name: 'contactPoints', label: 'Contatti', to: 'contact-point', required: true }),
					referencesField({ name: 'offices', label: 'Organizzato da', to: 'office' }),
					organisations('supporters', 'Con il supporto di'),
					organisations('patrons', 'Patrocinato da'),
					organisations('sponsors', 'Sponsor'),
				],
			],
			[
				'Collegamenti',
				[
					topicsField({ required: true }),
					referenceField({ name: 'parent', label: 'Fa parte di', to: 'event' }),
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
				],
			],
		),
		slugField(),
	],
});
