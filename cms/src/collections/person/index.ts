import { declarationKinds, roleTypes } from '@portolano/content-models';
import { choice, vocabularyOptions } from '../../fields/choices.ts';
import { list, tabs } from '../../fields/layout.ts';
import { fileField, mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { localizedText, plainText, summaryField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { feminine } from '../noun.ts';
import { toPublished } from './to-published.ts';

export const person = contentCollection({
	type: 'person',
	noun: feminine('La persona', 'Persona pubblica', 'Persone pubbliche'),
	toPublished,
	group: 'Servizi e organizzazione',
	title: 'lastName',
	columns: ['firstName', 'roleType'],
	search: ['firstName'],
	description: 'Chi ha un incarico pubblico, politico o amministrativo.',
	fields: [
		tabs(
			[
				'Persona',
				[
					plainText({ name: 'firstName', label: 'Nome', required: true }),
					plainText({ name: 'lastName', label: 'Cognome', required: true }),
					summaryField(),
					choice({
						name: 'roleType',
						label: 'Tipo di incarico',
						options: vocabularyOptions(roleTypes),
						required: true,
					}),
					mediaField({ name: 'photo', label: 'Foto' }),
					referencesField({ name: 'offices', label: 'Organizzazioni', to: 'office', required: true }),
					referencesField({ name: 'contactPoints', label: 'Contatti', to: 'contact-point', required: true }),
				],
			],
			[
				'Attività',
				[
					richTextField({ name: 'competences', label: 'Competenze' }),
					richTextField({ name: 'delegations', label: 'Deleghe' }),
					richTextField({
						name: 'biography',
						label: 'Biografia',
						description: 'Solo per chi ha un incarico politico.',
					}),
				],
			],
			[
				'Trasparenza',
				[
					fileField({ name: 'curriculum', label: 'Curriculum' }),
					list({
						name: 'declarations',
						label: 'Dichiarazioni',
						row: ['Dichiarazione', 'Dichiarazioni'],
						description:
							'Patrimonio, redditi, spese elettorali, altre cariche (D.Lgs. 33/2013, art. 14). Togli i dati sensibili.',
						fields: [
							choice({
								name: 'kind',
								label: 'Che cosa è',
								options: vocabularyOptions(declarationKinds),
								description: 'Le dichiarazioni dello stesso tipo stanno insieme sulla pagina.',
							}),
							localizedText({ name: 'title', label: 'Titolo', required: true }),
							fileField({ name: 'file', label: 'File', required: true }),
						],
					}),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
				],
			],
		),
		slugField('firstName', 'lastName'),
	],
});
