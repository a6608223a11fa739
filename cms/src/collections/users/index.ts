import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { administrators, administratorsOnField, oneselfOrAdministrators } from '../../access/rules.ts';
import { env } from '../../env.ts';
import { limitAttempts } from './limit-attempts.ts';
import { requireLongPassword } from './require-long-password.ts';

const minutes = 60;

/** The first account is made by whoever installs the CMS: an administrator, or nobody could make others. */
const firstIsAdministrator: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
	if (operation !== 'create') return data;
	const anyone = { id: { exists: true } };
	const { totalDocs } = await req.payload.count({ collection: 'users', where: anyone, req });
	return totalDocs === 0 ? { ...data, isAdministrator: true } : data;
};

export const users: CollectionConfig = {
	slug: 'users',
	labels: { singular: 'Utente', plural: 'Utenti' },
	auth: {
		tokenExpiration: 8 * 60 * minutes,
		maxLoginAttempts: 5,
		lockTime: 10 * minutes * 1000,
		cookies: { secure: env.CMS_URL.startsWith('https:'), sameSite: 'Strict' },
		useAPIKey: false,
	},
	admin: {
		group: 'Amministrazione',
		description: 'Chi lavora nella redazione, e su quali siti.',
		useAsTitle: 'name',
		defaultColumns: ['name', 'email', 'isAdministrator'],
		hidden: ({ user }) => user?.['isAdministrator'] !== true,
	},
	access: {
		admin: ({ req }) => Boolean(req.user),
		read: oneselfOrAdministrators,
		create: administrators,
		update: oneselfOrAdministrators,
		delete: administrators,
		unlock: administrators,
	},
	fields: [
		{ name: 'name', label: 'Nome e cognome', type: 'text', required: true, maxLength: 120 },
		{
			name: 'isAdministrator',
			label: 'Amministra tutto',
			type: 'checkbox',
			defaultValue: false,
			saveToJWT: true,
			access: { create: administratorsOnField, update: administratorsOnField },
			admin: { description: 'Può fare ogni cosa su ogni sito, e gestire siti, enti e utenti.' },
		},
		{
			name: 'memberships',
			label: 'Siti su cui lavora',
			type: 'array',
			labels: { singular: 'Sito', plural: 'Siti' },
			access: { create: administratorsOnField, update: administratorsOnField },
			fields: [
				{ name: 'site', label: 'Sito', type: 'relationship', relationTo: 'site', required: true },
				{
					name: 'role',
					label: 'Ruolo',
					type: 'select',
					required: true,
					defaultValue: 'editor',
					options: [
						{ value: 'editor', label: 'Redattore: scrive bozze' },
						{ value: 'publisher', label: 'Responsabile: scrive, pubblica, ritira' },
					],
				},
			],
		},
	],
	hooks: {
		beforeOperation: [limitAttempts],
		beforeValidate: [requireLongPassword],
		beforeChange: [firstIsAdministrator],
	},
};
