import { placeTypes } from '@portolano/content-models';
import { accessFactsField } from '../../fields/access-facts.ts';
import { choice, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { officesField } from '../../fields/defaults.ts';
import { group, tabs } from '../../fields/layout.ts';
import { openingHoursField } from '../../fields/opening-hours.ts';
import { galleryField, mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, patternText, plainText, summaryField, titleField } from '../../fields/texts.ts';
import { forChildrenField, settingField, unverifiedField } from '../../fields/visits.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { hospitalityField } from './hospitality.ts';
import { toPublished } from './to-published.ts';

export const place = contentCollection({
	type: 'place',
	noun: masculine('Il luogo', 'Luogo', 'Luoghi'),
	toPublished,
	group: 'Territorio',
	columns: ['city'],
	description: 'Un luogo in cui si va: una sede, un monumento, un parco.',
	fields: [
		tabs(
			[
				'Il luogo',
				[
					titleField({
						label: 'Nome',
						examples: ['Biblioteca comunale', 'Castello', 'Giardini della Villa'],
					}),
					summaryField(),
					choices({
						name: 'placeTypes',
						label: 'Tipo di luogo',
						options: vocabularyOptions(placeTypes),
						required: true,
					}),
					mediaField({ name: 'image', label: 'Immagine', required: true }),
					plainText({ name: 'address', label: 'Indirizzo', required: true }),
					patternText({
						name: 'postalCode',
						label: 'CAP',
						hint: 'Cinque cifre.',
						required: true,
					}),
					plainText({ name: 'city', label: 'Città', required: true }),
					group('coordinates', 'Posizione sulla mappa', [
						{ name: 'latitude', label: 'Latitudine', type: 'number', required: true },
						{ name: 'longitude', label: 'Longitudine', type: 'number', required: true },
					]),
					richTextField({
						name: 'access',
						label: 'Come arrivare e come entrare',
						required: true,
						description: 'Per tutti: anche per chi non fa le scale.',
					}),
					referencesField({ name: 'contactPoints', label: 'Contatti', to: 'contact-point', required: true }),
				],
			],
			[
				'Orari e accessibilità',
				[
					openingHoursField('as-usual'),
					choice({
						name: 'isFree',
						label: 'Ingresso gratuito',
						options: [
							{ value: 'yes', label: 'Sì' },
							{ value: 'no', label: 'No' },
						],
						description: 'Lascia vuoto se non si applica.',
					}),
					accessFactsField({ label: 'Accessibilità' }),
				],
			],
			[
				'Per chi visita',
				[
					{
						name: 'visitMinutes',
						label: 'Quanto dura la visita, in minuti',
						type: 'number',
						admin: { step: 1 },
					},
					settingField(),
					forChildrenField(),
					hospitalityField(),
					unverifiedField(),
				],
			],
			[
				'Descrizione',
				[
					localizedText({ name: 'alternativeName', label: 'Altro nome' }),
					richTextField({ name: 'description', label: 'Descrizione' }),
					richTextField({ name: 'services', label: 'Servizi presenti' }),
					galleryField(),
					plainText({ name: 'district', label: 'Quartiere' }),
				],
			],
			[
				'Collegamenti',
				[
					topicsField(),
					referencesField({ name: 'nearby', label: 'Luoghi collegati', to: 'place' }),
					officesField('place', { label: 'Struttura responsabile' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
					plainText({
						name: 'registerCode',
						label: 'Codice in un registro nazionale',
						description: 'ISIL o DBUnico; non si vede.',
					}),
				],
			],
		),
		slugField(),
	],
});
