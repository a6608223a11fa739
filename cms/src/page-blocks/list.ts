import { listedTypes, listOrders, topics } from '@portolano/content-models';
import type { SelectField } from 'payload';
import { choice, vocabularyOptions } from '../fields/choices.ts';
import { pageBlock } from './definition.ts';
import { area, dot, line, pictogram } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

const typeLabels = {
	news: 'Notizie',
	event: 'Eventi',
	service: 'Servizi',
	document: 'Documenti',
	place: 'Luoghi',
	itinerary: 'Itinerari',
	page: 'Pagine',
	project: 'Progetti',
	dataset: 'Dataset',
};

const orderLabels = {
	latest: 'Prima i più recenti',
	next: 'Prima i più vicini (solo per gli eventi)',
	title: 'In ordine alfabetico',
};

const orderField: SelectField = {
	...choice({
		name: 'order',
		label: 'Ordine',
		required: true,
		defaultValue: 'latest',
		options: listOrders.map((value) => ({ value, label: orderLabels[value] })),
	}),
	filterOptions: ({ options, siblingData }) =>
		siblingData['type'] === 'event'
			? options
			: options.filter((option) => (typeof option === 'string' ? option : option.value) !== 'next'),
};

export const list = pageBlock({
	kind: 'list',
	label: 'Elenco che si aggiorna',
	purpose:
		'I contenuti di un tipo, sempre aggiornati: le ultime notizie, i prossimi eventi. La pagina che contiene l’elenco non elenca sé stessa.',
	group: 'Contenuti dei nostri siti',
	picture: pictogram(
		line(4, 3, 16),
		...[4, 18, 32].flatMap((x) => [area([x, 8, 12, 11]), line(x, 21, 11), line(x, 25, 7)]),
		dot(43, 4),
	),
	fields: [
		headingField(),
		choice({
			name: 'type',
			label: 'Che cosa elenca',
			required: true,
			defaultValue: 'news',
			options: listedTypes.map((value) => ({ value, label: typeLabels[value] })),
		}),
		choice({
			name: 'topic',
			label: 'Solo di un argomento',
			options: vocabularyOptions(topics),
			description: 'Vuoto: di tutti gli argomenti.',
		}),
		orderField,
		{
			name: 'number',
			label: 'Quanti',
			type: 'number',
			required: true,
			defaultValue: 3,
			admin: { step: 1, description: 'Si vedono al massimo questi; l’elenco intero è nella sua sezione.' },
		},
	],
	toPublished: (record) => {
		const { type, topic, order, number } = record.it;
		return { kind: 'list', title: heading(record), type, topic: topic ?? undefined, order, number };
	},
});
