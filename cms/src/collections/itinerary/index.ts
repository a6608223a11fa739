import { travelModes } from '@portolano/content-models';
import { checkbox, choice, topicsField } from '../../fields/choices.ts';
import { list, tabs } from '../../fields/layout.ts';
import { galleryField, mediaField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, summaryField, titleField } from '../../fields/texts.ts';
import { trackField } from '../../fields/track.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { legField, whereabouts, whole } from './stage-fields.ts';
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
					checkbox(
						'isReversible',
						'Si può fare anche al contrario',
						'La pagina mostra anche le tappe dall’ultima alla prima.',
					),
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
							legField(),
							...whereabouts(),
						],
					}),
					trackField({
						name: 'track',
						label: 'Percorso (file GPX)',
						description:
							'La linea che si segue, registrata sul posto o disegnata su una mappa. È semplificata e pubblicata: si legge sulla mappa e nei file da scaricare.',
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
					checkbox(
						'isUnverified',
						'Dato dimostrativo, non verificato',
						'Se nessuno ha controllato sul posto distanze, fondo, acqua e accessi va detto: lo dicono pagina, mappa, stampa e file.',
					),
				],
			],
		),
		slugField(),
	],
});
