import { newsTypes } from '@portolano/content-models';
import { choice, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { dayField, instantField } from '../../fields/dates.ts';
import { now, officesField, withFormDefault } from '../../fields/defaults.ts';
import { tabs } from '../../fields/layout.ts';
import { publicationDaysFields } from '../../fields/publication-days.ts';
import { galleryField, mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { plainText, summaryField, titleField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const news = contentCollection({
	type: 'news',
	noun: feminine('La notizia', 'Notizia', 'Notizie'),
	toPublished,
	group: 'Comunicazione',
	columns: ['newsType', 'date'],
	description: 'Notizie, comunicati stampa e avvisi.',
	fields: [
		tabs(
			[
				'Testo',
				[
					titleField({
						description: 'Di’ subito che cosa cambia per chi legge.',
						examples: [
							'Anagrafe chiusa venerdì 4 dicembre',
							'Asilo nido: domande dal 10 al 31 gennaio',
							'Via Roma chiusa al traffico fino al 15 marzo',
						],
					}),
					summaryField(),
					richTextField({ name: 'body', label: 'Testo completo', required: true }),
					mediaField({ name: 'image', label: 'Immagine' }),
					topicsField({ required: true }),
					officesField('news', { label: 'A cura di', required: true }),
				],
			],
			[
				'Tipo e date',
				[
					withFormDefault(
						choice({
							name: 'newsType',
							label: 'Tipo di notizia',
							options: vocabularyOptions(newsTypes),
							required: true,
						}),
						() => 'notizia',
					),
					withFormDefault(
						instantField({
							name: 'date',
							label: 'Data della notizia',
							required: true,
							description: 'Mette in ordine gli elenchi.',
							futureNote:
								'La data è nel futuro: se pubblichi, la pagina è online subito; negli elenchi e nei feed compare dal giorno {day}.',
						}),
						now,
					),
					dayField({
						name: 'listedUntil',
						label: 'In elenco fino al',
						description: 'Dopo questo giorno esce dagli elenchi; la pagina resta, e si trova nell’archivio.',
					}),
					publicationDaysFields(),
					plainText({
						name: 'number',
						label: 'Numero del comunicato',
						description: 'Per esempio 112/2026.',
					}),
				],
			],
			[
				'Collegamenti',
				[
					referencesField({ name: 'people', label: 'Persone', to: 'person' }),
					referencesField({ name: 'places', label: 'Luoghi', to: 'place' }),
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
					referencesField({ name: 'datasets', label: 'Dataset', to: 'dataset' }),
					galleryField(),
				],
			],
		),
		slugField(),
	],
});
