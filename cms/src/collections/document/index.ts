import {
	businessEvents,
	documentTypes,
	formRowKinds,
	licences,
	lifeEvents,
	normativeKinds,
	noticeTypes,
} from '@portolano/content-models';
import { checkbox, choice, choices, topicsField, vocabularyOptions } from '../../fields/choices.ts';
import { dayField, instantField } from '../../fields/dates.ts';
import { myOffice, withFormDefault } from '../../fields/defaults.ts';
import { list, tabs } from '../../fields/layout.ts';
import { publicationDaysFields } from '../../fields/publication-days.ts';
import {
	filesField,
	galleryField,
	mediaField,
	referenceField,
	referencesField,
} from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { slugField } from '../../fields/slug.ts';
import {
	localizedText,
	patternText,
	plainText,
	summaryField,
	titleField,
	webAddressField,
} from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { toPublished } from './to-published.ts';

const rowLabels = {
	part: 'Titolo di una parte',
	text: 'Risposta breve',
	paragraph: 'Risposta lunga',
	date: 'Data',
	email: 'Indirizzo email',
	phone: 'Telefono',
	'fiscal-code': 'Codice fiscale',
	check: 'Casella da segnare',
	choice: 'Una risposta tra alcune',
} as const;

const isChoice = (_data: unknown, siblings: Partial<Record<string, unknown>>) =>
	siblings['kind'] === 'choice';

const answers = list({
	name: 'options',
	label: 'Risposte tra cui scegliere',
	row: ['Risposta', 'Risposte'],
	description: 'Almeno due: chi compila ne segna una sola.',
	fields: [localizedText({ name: 'label', label: 'Risposta', required: true })],
});

const answersField = { ...answers, admin: { ...answers.admin, condition: isChoice } };

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
						description:
							'Almeno un file, oppure l’indirizzo da cui si scarica, o un modulo da compilare sulla pagina.',
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
							'Se l’atto contiene dati personali, scrivi anche fino a quale giorno resta sul sito, qui e nei suoi allegati, che hanno giorni propri.',
					}),
					dayField({
						name: 'postedUntil',
						label: 'All’albo fino al',
						description:
							'Ultimo giorno di affissione all’albo pretorio. La pagina resta sul sito anche dopo.',
					}),
					publicationDaysFields(),
					plainText({ name: 'protocolNumber', label: 'Numero di protocollo' }),
					dayField({ name: 'protocolDate', label: 'Data di protocollo' }),
				],
			],
			[
				'Bando o concorso',
				[
					instantField({
						name: 'deadline',
						label: 'Scadenza delle domande',
						description:
							'Giorno e ora. Il sito dice quanto manca, e poi che è chiuso: la pagina resta, perché chi ha fatto domanda cerca l’esito.',
						pastNote: 'È già passata: il bando risulta chiuso.',
					}),
					dayField({
						name: 'opensOn',
						label: 'Si può fare domanda dal',
						description: 'Vuoto: da subito.',
					}),
					instantField({ name: 'questionsUntil', label: 'Richieste di chiarimenti entro' }),
					dayField({
						name: 'concludedOn',
						label: 'Procedura conclusa il',
						description: 'Quando c’è l’esito: la graduatoria, l’aggiudicazione, la revoca.',
					}),
					localizedText({
						name: 'recipients',
						label: 'Chi può fare domanda',
						description: 'Per esempio: chi ha un diploma e la cittadinanza di un Paese dell’Unione europea.',
					}),
					localizedText({
						name: 'issuer',
						label: 'Ente che lo bandisce',
						description: 'Solo se non è il Comune.',
					}),
					patternText({
						name: 'cig',
						label: 'CIG',
						hint: 'Il codice identificativo di gara: dieci lettere maiuscole e cifre, per esempio A0123B456C.',
					}),
					list({
						name: 'updates',
						label: 'Aggiornamenti',
						row: ['Aggiornamento', 'Aggiornamenti'],
						description:
							'Che cosa è cambiato dopo la pubblicazione: proroghe, rettifiche, chiarimenti, esiti.',
						fields: [
							dayField({ name: 'day', label: 'Giorno', required: true }),
							localizedText({ name: 'text', label: 'Che cosa è cambiato', required: true }),
						],
					}),
				],
			],
			[
				'Modulo da compilare',
				[
					list({
						name: 'form',
						label: 'Righe del modulo',
						row: ['Riga', 'Righe'],
						description:
							'Chi apre la pagina lo compila lì, lo stampa e lo firma: quello che scrive resta sul suo dispositivo. Una riga “Titolo di una parte” comincia una parte.',
						fields: [
							choice({
								name: 'kind',
								label: 'Che cos’è',
								options: formRowKinds.map((value) => ({ value, label: rowLabels[value] })),
								required: true,
							}),
							localizedText({ name: 'label', label: 'Testo', required: true }),
							localizedText({
								name: 'hint',
								label: 'Aiuto',
								description: 'Per esempio: come sul documento di identità.',
							}),
							answersField,
							checkbox('isRequired', 'La risposta serve sempre'),
						],
					}),
				],
			],
			[
				'Altri dati',
				[
					mediaField({ name: 'image', label: 'Immagine' }),
					richTextField({ name: 'description', label: 'Descrizione' }),
					choice({
						name: 'normativeKind',
						label: 'Statuto o regolamento',
						options: vocabularyOptions(normativeKinds),
						description: 'Per gli atti normativi.',
					}),
					dayField({ name: 'start', label: 'Valido dal' }),
					dayField({
						name: 'end',
						label: 'Valido fino al',
						description: 'La scadenza di un bando sta in “Bando o concorso”.',
					}),
					galleryField(),
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
					localizedText({
						name: 'authorNames',
						label: 'Altri autori',
						description: 'Chi non ha una pagina sul sito.',
					}),
					referencesField({ name: 'services', label: 'Servizi', to: 'service' }),
					referencesField({ name: 'datasets', label: 'Dataset', to: 'dataset' }),
					referencesField({ name: 'related', label: 'Documenti collegati', to: 'document' }),
					richTextField({ name: 'moreInformation', label: 'Ulteriori informazioni' }),
					richTextField({ name: 'legalReferences', label: 'Riferimenti normativi' }),
					choices({ name: 'lifeEvents', label: 'Eventi della vita', options: vocabularyOptions(lifeEvents) }),
					choices({
						name: 'businessEvents',
						label: 'Eventi dell’impresa',
						options: vocabularyOptions(businessEvents),
					}),
				],
			],
		),
		slugField(),
	],
});
