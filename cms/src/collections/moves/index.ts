import type { Access, Where } from 'payload';
import { isAdministrator, siteRolesOf, writers } from '../../access/roles.ts';
import { deedOptions, wayOptions } from '../../workflow/deeds.ts';
import { stateOptions } from '../../workflow/states.ts';
import { atField, recordCollection, typeField } from '../record-collection.ts';

/** Editors and publishers read what happened on their sites. */
const ofOwnSites: Access = ({ req: { user } }) => {
	if (isAdministrator(user)) return true;
	const reaches = siteRolesOf(user, writers).map(({ site, sections = [] }): Where => {
		const ofSite: Where = { site: { equals: site } };
		return sections.length > 0 ? { and: [ofSite, { type: { in: sections } }] } : ofSite;
	});
	return reaches.length > 0 && { or: reaches };
};

/**
 * Who did what, when: one row for each save and each move of a document. Rows are only ever added, in the transaction of what
 * they tell, and outlive the document, its versions and the account of the person.
 */
export const moves = recordCollection({
	slug: 'moves',
	labels: { singular: 'Passaggio', plural: 'Registro dei passaggi' },
	admin: {
		description:
			'Chi ha scritto, mandato in revisione, approvato, pubblicato e ritirato che cosa. Si può solo leggere.',
		useAsTitle: 'title',
		defaultColumns: ['at', 'what', 'type', 'title', 'person', 'reason'],
	},
	read: ofOwnSites,
	indexes: [{ fields: ['subject', 'at'] }],
	fields: [
		atField,
		{ name: 'what', label: 'Che cosa', type: 'select', required: true, options: [...deedOptions] },
		typeField,
		{ name: 'documentId', label: 'Documento', type: 'text', required: true },
		{ name: 'subject', label: 'Tipo e documento', type: 'text', required: true },
		{ name: 'title', label: 'Titolo', type: 'text' },
		{ name: 'site', label: 'Sito proprietario', type: 'text', index: true },
		{ name: 'from', label: 'Da', type: 'select', options: [...stateOptions] },
		{ name: 'to', label: 'A', type: 'select', options: [...stateOptions] },
		{ name: 'reason', label: 'Motivo', type: 'textarea' },
		{ name: 'person', label: 'Chi', type: 'text', required: true },
		{ name: 'personId', label: 'Identificativo di chi', type: 'text', index: true },
		{ name: 'version', label: 'Versione', type: 'text' },
		{ name: 'through', label: 'Da dove', type: 'select', required: true, options: [...wayOptions] },
		{ name: 'digest', label: 'Impronta di ciò che è approvato', type: 'text', admin: { hidden: true } },
	],
});
