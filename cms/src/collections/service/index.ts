import {
	audiences,
	businessEvents,
	lifeEvents,
	serviceCategories,
	timeUnits,
} from '@portolano/content-models';
import { checkbox, choice, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { dayField } from '../../fields/dates.ts';
import { officesField } from '../../fields/defaults.ts';
import { folded, group, list, tabs } from '../../fields/layout.ts';
import { mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import { stepButtons, stepsBar } from '../../fields/steps.ts';
import { localizedText, plainText, summaryField, titleField, webAddressField } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const unitLabels = { hours: 'ore', days: 'giorni', weeks: 'settimane', months: 'mesi' } as const;

export const service = contentCollection({
	type: 'service',
	noun: masculine('Il servizio', 'Servizio', 'Servizi'),
	toPublished,
	group: 'Servizi e organizzazione',
	columns: ['isActive'],
	description: 'La scheda di un servizio: chi può chiederlo, come, in quanto tempo, con quale costo.',
	fields: [
		stepsBar,
		tabs(
			[
				'Chi e cosa',
				[
					titleField({
						label: 'Nome del servizio',
						description: 'Come lo cerca chi ne ha bisogno: “Carta d’identità”, non “Rilascio C.I.E.”.',
						examples: [
							'Carta d’identità elettronica',
							'Iscrizione all’asilo nido',
							'Permesso di sosta per residenti',
						],
					}),
					summaryField(),
					choices({
						name: 'categories',
						label: 'Categorie',
						options: vocabularyOptions(serviceCategories),
						required: true,
						description: 'La prima dà l’indirizzo della pagina.',
					}),
					topicsField({ required: true }),
					richTextField({ name: 'audience', label: 'A chi è rivolto', required: true }),
					choices({
						name: 'audiences',
						label: 'Per chi in particolare',
						options: vocabularyOptions(audiences),
						description: 'Chi lo cerca partendo da sé, e non dal nome del servizio. Nessuno vuol dire tutti.',
					}),
					group('inShort', 'In breve', [
						localizedText({
							name: 'who',
							label: 'Per chi',
							description: 'Per esempio: chi ha la residenza in città.',
						}),
						localizedText({
							name: 'when',
							label: 'Quando',
							description: 'Per esempio: dal 1° marzo al 30 aprile.',
						}),
						localizedText({
							name: 'cost',
							label: 'Quanto costa',
							description: 'Per esempio: gratuito; 22,21 euro.',
						}),
						localizedText({
							name: 'time',
							label: 'In quanto tempo',
							description: 'Per esempio: subito; entro 30 giorni.',
						}),
					]),
					{ ...checkbox('isActive', 'Il servizio è attivo'), defaultValue: true },
					richTextField({
						name: 'inactiveReason',
						label: 'Perché non è attivo',
						description: 'Serve solo se non è attivo.',
					}),
					folded('Altre parole su che cos’è', [
						localizedText({ name: 'subtitle', label: 'Sottotitolo' }),
						richTextField({ name: 'description', label: 'Descrizione' }),
						localizedText({
							name: 'area',
							label: 'Dove vale',
							description: 'Per esempio: tutto il territorio comunale.',
						}),
						mediaField({ name: 'image', label: 'Immagine' }),
					]),
				],
			],
			[
				'Come fare e cosa serve',
				[
					richTextField({ name: 'howTo', label: 'Come fare', required: true }),
					richTextField({ name: 'needed', label: 'Cosa serve', required: true }),
					richTextField({
						name: 'notNeeded',
						label: 'Che cosa non serve',
						description: 'Quello che molti portano e non occorre: foto, marche da bollo, fotocopie.',
					}),
					checkbox('acceptsItWallet', 'Si accettano i documenti di IT-Wallet'),
					richTextField({ name: 'obtained', label: 'Cosa si ottiene', required: true }),
					richTextField({ name: 'outcomeProcedures', label: 'Procedure collegate all’esito' }),
				],
			],
			[
				'Costi, tempi, scadenze',
				[
					richTextField({
						name: 'timing',
						label: 'Tempi e scadenze',
						required: true,
						description: 'Di’ il tempo massimo di risposta.',
					}),
					richTextField({
						name: 'costs',
						label: 'Quanto costa',
						description: 'Necessario se c’è qualcosa da pagare.',
					}),
					list({
						name: 'deadlines',
						label: 'Fasi e scadenze',
						row: ['Fase', 'Fasi'],
						fields: [
							localizedText({ name: 'title', label: 'Che cosa succede', required: true }),
							localizedText({ name: 'description', label: 'Spiegazione' }),
							{ name: 'days', label: 'Dopo quanto tempo', type: 'number' },
							choice({
								name: 'unit',
								label: 'In',
								options: timeUnits.map((value) => ({ value, label: unitLabels[value] })),
								description: 'Vuoto: giorni.',
							}),
							dayField({ name: 'day', label: 'Entro il giorno' }),
						],
					}),
				],
			],
			[
				'Dove e contatti',
				[
					group('online', 'In linea', [
						localizedText({ name: 'introduction', label: 'Introduzione' }),
						localizedText({
							name: 'label',
							label: 'Testo del pulsante',
							description: 'Per esempio: Richiedi in linea.',
						}),
						webAddressField({ name: 'url', label: 'Indirizzo' }),
					]),
					referencesField({
						name: 'counters',
						label: 'Di persona presso',
						to: 'office',
						description: 'Serve se non si fa in linea.',
					}),
					checkbox('bookable', 'Si può prenotare un appuntamento'),
					officesField('service', { label: 'Unità organizzativa responsabile', required: true }),
					referencesField({ name: 'contactPoints', label: 'Contatti', to: 'contact-point', required: true }),
				],
			],
			[
				'Documenti e condizioni',
				[
					referencesField({
						name: 'conditions',
						label: 'Condizioni di servizio',
						to: 'document',
						required: true,
					}),
					referencesField({ name: 'documents', label: 'Documenti', to: 'document' }),
				],
			],
			[
				'Altro',
				[
					richTextField({ name: 'constraints', label: 'Vincoli' }),
					richTextField({ name: 'specialCases', label: 'Casi particolari' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
					choices({ name: 'lifeEvents', label: 'Eventi della vita', options: vocabularyOptions(lifeEvents) }),
					choices({
						name: 'businessEvents',
						label: 'Eventi dell’impresa',
						options: vocabularyOptions(businessEvents),
					}),
					{
						name: 'searchTerms',
						label: 'Altre parole con cui si cerca',
						type: 'text',
						hasMany: true,
						admin: { description: 'Si cercano, non si vedono.' },
						custom: { tellsLimit: true },
					},
					plainText({ name: 'ipaCode', label: 'Codice IPA' }),
				],
			],
		),
		stepButtons,
		slugField(),
	],
});
