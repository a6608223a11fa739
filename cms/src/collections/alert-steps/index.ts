import type { Access } from 'payload';
import { isAdministrator, sitesOf } from '../../access/roles.ts';
import { severityOptions } from '../alert/labels.ts';
import { stepOptions, wayOptions } from './steps.ts';
import { atField, recordCollection } from '../record-collection.ts';

/** Officers read the steps of the alerts of their sites. */
const ofOwnAlerts: Access = ({ req: { user } }) => {
	if (isAdministrator(user)) return true;
	const sites = sitesOf(user, ['alert-officer']);
	return sites.length > 0 && { owner: { in: sites } };
};

/**
 * What happened to each alert: who, when, what. Rows are only ever added, in the transaction of the save, and outlive the
 * alert and its versions.
 */
export const alertSteps = recordCollection({
	slug: 'alert-steps',
	labels: { singular: 'Passo di un’allerta', plural: 'Registro delle allerte' },
	admin: {
		description: 'Chi ha preparato, confermato, cambiato e concluso ogni allerta. Si può solo leggere.',
		useAsTitle: 'title',
		defaultColumns: ['at', 'what', 'title', 'level', 'person', 'until'],
	},
	read: ofOwnAlerts,
	fields: [
		atField,
		{ name: 'what', label: 'Che cosa', type: 'select', required: true, options: stepOptions },
		{ name: 'alert', label: 'Identificativo dell’allerta', type: 'text', required: true, index: true },
		{ name: 'title', label: 'Titolo', type: 'text', required: true },
		{ name: 'person', label: 'Chi', type: 'text', required: true },
		{ name: 'personId', label: 'Identificativo di chi', type: 'text' },
		{ name: 'level', label: 'Livello', type: 'select', required: true, options: severityOptions },
		{
			name: 'until',
			label: 'Fino a',
			type: 'date',
			index: true,
			admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
		},
		{ name: 'owner', label: 'Sito proprietario', type: 'text', required: true, index: true },
		{ name: 'sites', label: 'Siti', type: 'text', hasMany: true },
		{ name: 'changed', label: 'Che cosa è cambiato', type: 'json' },
		{ name: 'through', label: 'Da dove', type: 'select', required: true, options: wayOptions },
		// Two processes may find at once that an alert began or ended.
		{ name: 'occasion', label: 'Occasione', type: 'text', unique: true, admin: { hidden: true } },
		{ name: 'digest', label: 'Impronta di ciò che è stato preparato', type: 'text', admin: { hidden: true } },
	],
});
