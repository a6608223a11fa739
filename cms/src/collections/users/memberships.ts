import type { ArrayField, JSONField, RelationshipFieldSingleValidation } from 'payload';
import { relationship } from 'payload/shared';
import { z } from 'zod';
import { readSiteRoles } from '../../access/read-site-roles.ts';
import { roles } from '../../access/roles.ts';
import { administratorsOnField, nobodyOnField } from '../../access/rules.ts';

const membership = z.object({ site: z.unknown(), body: z.unknown() }).partial();

/** Requires a site or a body, not both: whoever reads a row knows where its role holds. */
const siteOrBody: RelationshipFieldSingleValidation = (site, context) => {
	const { body } = membership.parse(context.siblingData);
	if (site && body) return 'Scegli il sito oppure l’ente, non tutti e due: per l’altro aggiungi una riga.';
	if (!site && !body) return 'Scegli un sito, oppure un ente per tutti i suoi siti.';
	return relationship(site, context);
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
			options: [
				{ value: 'editor', label: 'Redattore: scrive bozze' },
				{ value: 'publisher', label: 'Responsabile: scrive, pubblica, ritira' },
				{ value: 'alert-officer', label: 'Responsabile delle allerte: le pubblica e le conclude' },
			],
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
				},
			},
		}),
	],
};
