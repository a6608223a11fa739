import { travelModes } from '@portolano/content-models';
import type { NumberField } from 'payload';
import { checkbox, choice, topicsField } from '../../fields/choices.ts';
import { list, tabs } from '../../fields/layout.ts';
import { galleryField, mediaField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, summaryField, titleField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const modeLabels = {
	walk: 'A piedi',
	bicycle: 'In bicicletta',
	bus: 'In autobus',
	boat: 'In barca',
	car: 'In auto',
};

const difficulties = [
	{ value: 'easy', label: 'Facile' },
	{ value: 'medium', label: 'Medio' },
	{ value: 'hard', label: 'Impegnativo' },
];

const stepFree = [
	{ value: 'yes', label: 'Sì' },
	{ value: 'no', label: 'No' },
	{ value: 'partial', label: 'In parte' },
	{ value: 'unknown', label: 'Non si sa' },
];

function whole(name: string, label: string, required: boolean): NumberField {
	return { name, label, type: 'number', required, admin: { step: 1 } };
}

export const itinerary = contentCollection({
	type: 'itinerary',
	noun: masculine('L’itinerario', 'Itinerario', 'Itinerari'),
	toPublished,
	group: 'Territorio',
	columns: ['mode', 'duration'],
	description: 'Un percorso di visita in almeno due tappe.',
	fields: [
		tabs(
			[
				'Percorso',
				[
					titleField({ examples: ['Il centro storico a piedi in due ore', 'I due mari in bicicletta'] }),
					summaryField(),
					mediaField({ name: 'image', label: 'Immagine', required: true }),
					choice({
						name: 'mode',
						label: 'Come si percorre',
						options: travelModes.map((value) => ({ value, label: modeLabels[value] })),
						required: true,
					}),
					whole('duration', 'Durata in minuti, soste comprese', true),
					whole('distance', 'Lunghezza in metri', true),
					choice({ name: 'difficulty', label: 'Difficoltà', options: difficulties, required: true }),
					checkbox('isLoop', 'Torna al punto di partenza'),
					choice({
						name: 'stepFree',
						label: 'Si percorre tutto su ruote',
						options: stepFree,
						required: true,
					}),
					richTextField({ name: 'body', label: 'Descrizione', required: true }),
				],
			],
			[
				'Tappe',
				[
					list({
						name: 'stages',
						label: 'Tappe',
						row: ['Tappa', 'Tappe'],
						required: true,
						fields: [
							localizedText({ name: 'title', label: 'Titolo', required: true }),
							richTextField({ name: 'body', label: 'Testo', required: true }),
							referenceField({ name: 'place', label: 'Luogo', to: 'place' }),
							mediaField({ name: 'image', label: 'Immagine' }),
							whole('minutes', 'Minuti di sosta', false),
						],
					}),
				],
			],
			[
				'Consigli',
				[
					localizedText({ name: 'season', label: 'Quando andare' }),
					richTextField({ name: 'safety', label: 'Sicurezza' }),
					topicsField(),
					galleryField(),
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
				],
			],
		),
		slugField(),
	],
});
