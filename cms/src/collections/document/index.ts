import { documentTypes, licences, noticeTypes } from '@portolano/content-models';
import { choice, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { myOffice, withFormDefault } from '../../fields/defaults.ts';
import { tabs } from '../../fields/layout.ts';
import { publicationDaysFields } from '../../fields/publication-days.ts';
import { filesField, mediaField, referenceField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { plainText, summaryField, titleField, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const document = contentCollection({
	type: 'document',
	noun: masculine('Il documento', 'Documento pubblico', 'Documenti pubblici'),
	toPublished,
	group: 'Documenti e dati',
	columns: ['protocolNumber', 'protocolDate'],
	search: ['protocolNumber'],
	description: 'Un documento pubblico: un regolamento, un modulo, un atto.',
	fields: [
		tabs(
			[
				'Documento',
				[
					titleField({
						examples: [
							'Regolamento del trasporto scolastico',
							'Modulo per il cambio di residenza',
							'Bilancio di previsione 2026-2028',
						],
					}),
					summaryField(),
					choices({
						name: 'documentTypes',
						label: 'Tipo di documento',
						options: vocabularyOptions(documentTypes),
						required: true,
						description: 'Il primo dà l’indirizzo della pagina.',
					}),
					filesField({
						name: 'files',
						label: 'File',
						description: 'Almeno un file, oppure l’indirizzo da cui si scarica.',
					}),
					webAddressField({ name: 'url', label: 'Indirizzo da cui si scarica' }),
					topicsField({ required: true }),
					withFormDefault(
						referenceField({
							name: 'office',
							label: 'Ufficio responsabile',
							to: 'office',
							required: true,
						}),
						myOffice,
					),
					withFormDefault(
						choice({
							name: 'licence',
							label: 'Licenza',
							options: vocabularyOptions(licences),
							required: true,
							description:
								'Con “Attribuzione” chi lo riusa dice da dove viene: vale se non c’è ragione per un’altra.',
						}),
						() => 'attribuzione',
					),
				],
			],
			[
				'Albo e pubblicazione',
				[
					choice({
						name: 'noticeType',
						label: 'Tipo di atto dell’albo pretorio',
						options: vocabularyOptions(noticeTypes),
						description:
							'Scrivi anche fino a quale giorno è in pubblicazione, qui e nei suoi allegati, che hanno giorni propri.',
					}),
					publicationDaysFields(),
					plainText({ name: 'protocolNumber', label: 'Numero di protocollo' }),
					dayField({ name: 'protocolDate', label: 'Data di protocollo' }),
				],
			],
			[
				'Altri dati',
				[
					mediaField({ name: 'image', label: 'Immagine' }),
					richTextField({ name: 'description', label: 'Descrizione' }),
					dayField({ name: 'start', label: 'Valido dal' }),
					dayField({ name: 'end', label: 'Valido fino al' }),
					plainText({
						name: 'identifier',
						label: 'Identificativo',
						description: 'Per esempio un DOI o un ISBN.',
					}),
				],
			],
			[
				'Collegamenti',
				[
					referencesField({ name: 'authors', label: 'Autori', to: 'person' }),
					referencesField({ name: 'services', label: 'Servizi', to: 'service' }),
					referencesField({ name: 'datasets', label: 'Dataset', to: 'dataset' }),
					referencesField({ name: 'related', label: 'Documenti collegati', to: 'document' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
					richTextField({ name: 'legalReferences', label: 'Riferimenti normativi' }),
				],
			],
		),
		slugField(),
	],
});
