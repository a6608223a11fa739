import { atField, recordCollection } from '../record-collection.ts';

/**
 * Mail that the CMS wants to send: written in the transaction of what it tells, sent afterwards. A mail server that is down
 * for a day loses nothing.
 */
export const outgoingMail = recordCollection({
	slug: 'outgoing-mail',
	labels: { singular: 'Messaggio in uscita', plural: 'Posta in uscita' },
	admin: {
		description:
			'I messaggi che la redazione manda alle persone. Quelli non ancora spediti sono ritentati per sette giorni. Si può solo leggere.',
		useAsTitle: 'subject',
		defaultColumns: ['at', 'to', 'subject', 'outcome', 'trouble'],
	},
	fields: [
		atField,
		{ name: 'to', label: 'A', type: 'text', required: true, index: true },
		{ name: 'personId', label: 'Identificativo della persona', type: 'text', required: true },
		{ name: 'site', label: 'Sito', type: 'text' },
		{ name: 'subject', label: 'Oggetto', type: 'text', required: true },
		{ name: 'text', label: 'Testo', type: 'textarea', required: true },
		{ name: 'link', label: 'Collegamento', type: 'text' },
		{ name: 'isUrgent', label: 'Subito, in un messaggio suo', type: 'checkbox', defaultValue: false },
		{ name: 'dueAt', label: 'Da spedire', type: 'date', required: true, index: true },
		{
			name: 'outcome',
			label: 'Esito',
			type: 'select',
			required: true,
			index: true,
			defaultValue: 'waiting',
			options: [
				{ value: 'waiting', label: 'In attesa' },
				{ value: 'sent', label: 'Spedito' },
				{ value: 'dropped', label: 'Non spedito' },
			],
		},
		{ name: 'settledAt', label: 'Spedito o lasciato', type: 'date', index: true },
		{ name: 'tries', label: 'Tentativi non riusciti', type: 'number', required: true, defaultValue: 0 },
		{ name: 'trouble', label: 'Perché non è partito', type: 'text' },
		{
			name: 'validUntil',
			label: 'Vale fino a',
			type: 'date',
			admin: {
				description:
					'Dopo non si spedisce più. Contiene un codice o un collegamento personale: spedito, non si conserva.',
			},
		},
	],
});
