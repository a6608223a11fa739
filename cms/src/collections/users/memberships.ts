import type { ArrayField, JSONField, RelationshipFieldSingleValidation } from 'payload';
import { relationship } from 'payload/shared';
import { contentTypes } from '@portolano/content-models';
import { z } from 'zod';
import { readSiteRoles } from '../../access/read-site-roles.ts';
import { roleOptions } from '../../access/role-options.ts';
import { roles } from '../../access/roles.ts';
import { administratorsOnField, nobodyOnField } from '../../access/rules.ts';
import { nounOf } from '../registry.ts';

const membership = z.object({ site: z.unknown(), body: z.unknown(), role: z.unknown() }).partial();

/** Requires a site or a body, not both: whoever reads a row knows where its role holds. */
const siteOrBody: RelationshipFieldSingleValidation = (site, context) => {
	const { body } = membership.parse(context.siblingData);
	if (site && body) return 'Scegli il sito oppure l’ente, non tutti e due: per l’altro aggiungi una riga.';
	if (!site && !body) return 'Scegli un sito, oppure un ente per tutti i suoi siti.';
	return relationship(site, context);
};

/** Requires the office of a contributor: without it they could change nothing. */
const officeOfContributor: RelationshipFieldSingleValidation = (office, context) => {
	const { role } = membership.parse(context.siblingData);
	if (role === 'contributor' && !office) return 'Scegli l’ufficio di cui cura i contenuti.';
	return relationship(office, context);
};

export const membershipsField: ArrayField = {
	name: 'memberships',
	label: 'Dove lavora',
	type: 'array',
	labels: { singular: 'Ruolo', plural: 'Ruoli' },
	access: { create: administratorsOnField, update: administratorsOnField },
	admin: {
		description: 'Un ruolo su un sito, oppure su un ente: allora vale su tutti i suoi siti, anche futuri.',
	},
	fields: [
		{
			name: 'site',
			label: 'Sito',
			type: 'relationship',
			relationTo: 'site',
			validate: siteOrBody,
			admin: { allowCreate: false },
		},
		{
			name: 'body',
			label: 'Ente, con tutti i suoi siti',
			type: 'relationship',
			relationTo: 'body',
			admin: { allowCreate: false },
		},
		{
			name: 'role',
			label: 'Ruolo',
			type: 'select',
			required: true,
			defaultValue: 'editor',
			options: roleOptions,
		},
		{
			name: 'office',
			label: 'Ufficio',
			type: 'relationship',
			relationTo: 'office',
			validate: officeOfContributor,
			admin: {
				allowCreate: false,
				description: 'L’ufficio di cui cura i contenuti.',
				condition: (_, { role }: { role?: unknown }) => role === 'contributor',
			},
		},
		{
			name: 'sections',
			label: 'Solo su',
			type: 'select',
			hasMany: true,
			options: contentTypes.map((value) => ({ value, label: nounOf(value).plural })),
			admin: { description: 'Vuoto: su tutti i tipi di contenuto del ruolo.' },
		},
	],
};

/** The role on each site, resolved from the memberships. It is never stored. */
export const siteRolesField: JSONField = {
	name: 'siteRoles',
	type: 'json',
	virtual: true,
	access: { create: nobodyOnField, update: nobodyOnField },
	hooks: { afterRead: [readSiteRoles] },
	admin: { hidden: true, disableListColumn: true, disableListFilter: true },
	typescriptSchema: [
		() => ({
			type: 'array',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['site', 'role'],
				properties: {
					site: { type: 'string' },
					body: { type: 'string' },
					role: { type: 'string', enum: [...roles] },
					sections: { type: 'array', items: { type: 'string' } },
					office: { type: 'string' },
					contactPoints: { type: 'array', items: { type: 'string' } },
				},
			},
		}),
	],
};
