import type { GroupField, TextField } from 'payload';
import { group, list } from '../../fields/layout.ts';
import { featuredField } from '../../fields/references.ts';

function wordsField(label: string, description: string): TextField {
	return {
		name: 'words',
		label,
		type: 'text',
		hasMany: true,
		required: true,
		admin: { description },
		custom: { tellsLimit: true },
	};
}

/** What editors decide of the search of a site: documents that come first, and words that stand for each other. */
export function searchField(): GroupField {
	return group('search', 'Ricerca', [
		list({
			name: 'chosen',
			label: 'Parole e risultati scelti',
			row: ['Scelta', 'Scelte'],
			description:
				'Chi cerca esattamente queste parole vede per primi questi contenuti, segnati come scelti dalla redazione. Maiuscole, accenti, plurali e parole come “il” o “per” non contano.',
			fields: [
				wordsField('Parole', 'Come le scrive chi cerca: una o più parole, poi Invio.'),
				{
					...featuredField('documents', 'Risultati', 'Fino a tre, nell’ordine in cui si vedono.'),
					required: true,
				},
			],
		}),
		list({
			name: 'synonyms',
			label: 'Sinonimi',
			row: ['Gruppo', 'Gruppi'],
			description:
				'Parole che valgono l’una per l’altra: chi ne cerca una trova anche le pagine che hanno le altre, un po’ più in basso.',
			fields: [
				wordsField('Parole', 'Almeno due, ciascuna seguita da Invio: per esempio “spazzatura” e “rifiuti”.'),
			],
		}),
	]);
}
