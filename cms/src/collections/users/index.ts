import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionBeforeChangeHook,
	CollectionConfig,
} from 'payload';
import { z } from 'zod';
import { administrators, administratorsOnField, oneselfOrAdministrators } from '../../access/rules.ts';
import { env } from '../../env.ts';
import type { User } from '../../generated/payload-types.ts';
import { cancelForDeletedUser, cancelForLostRight } from '../../publication/schedule/cancelled-by-events.ts';
import { forgotPassword } from './forgot-password.ts';
import { membershipsField, siteRolesField } from './memberships.ts';
import { linkMinutes, passwordMail, passwordMailSubject } from './password-mail.ts';
import { requireGoodPassword, requireGoodReset } from './require-good-password.ts';
import { requireSecondStep, showRecoveryCodes } from '../../second-factor/at-sign-in.ts';
import { sessionsField } from '../../second-factor/sessions.ts';
import { secondFactorEndpoints } from '../../second-factor/endpoints.ts';
import { removeFactor } from '../../second-factor/store.ts';
import { identityEndpoints } from '../../oidc/account-endpoints.ts';
import { refusePasswords, tellOnlyProvider } from '../../oidc/only.ts';
import { oidcSignInEndpoints } from '../../oidc/sign-in-endpoints.ts';
import { removeIdentity } from '../../oidc/store.ts';
import { resetPassword } from './reset-password.ts';
import { sessionSeconds } from './session-seconds.ts';
import { sessionEndpoints } from './sessions/endpoints.ts';
import { beginSignIn, recordEntry, recordRefusal } from './sign-in.ts';

const minute = 60 * 1000;

/** Makes the first account, created at installation, an administrator: otherwise nobody could create others. */
const firstIsAdministrator: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
	if (operation !== 'create') return data;
	// Without `where`, the MongoDB adapter sends a `count` command, which fails in a transaction:
	// https://github.com/mongodb/specifications/pull/336
	const anyone = { id: { exists: true } };
	const { totalDocs } = await req.payload.count({
		overrideAccess: true,
		collection: 'users',
		where: anyone,
		req,
	});
	if (totalDocs > 0) return data;
	// Its sign-in, which follows at once, asks for no second step.
	req.context['isFirstAccount'] = true;
	return { ...data, isAdministrator: true };
};

const cancelWhatMayNoLongerBe: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
	if (operation === 'update') await cancelForLostRight({ ...doc, collection: 'users' }, req);
	return doc;
};

const cancelWhatWasScheduled: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
	await cancelForDeletedUser({ ...doc, collection: 'users' }, req);
	return doc;
};

const removeItsWaysIn: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
	await removeFactor(doc.id, req);
	await removeIdentity(doc.id, req);
	return doc;
};

const addressee = z
	.object({ token: z.string(), user: z.object({ name: z.string() }) })
	.transform(({ token, user: { name } }) => ({ token, name }));

export const users: CollectionConfig = {
	slug: 'users',
	// Sign-in and sign-out go through REST only, where attempts are limited.
	graphQL: { singularName: 'User', pluralName: 'Users', disableMutations: true },
	endpoints: [
		forgotPassword,
		resetPassword,
		...sessionEndpoints,
		...secondFactorEndpoints,
		...oidcSignInEndpoints,
		...identityEndpoints,
	],
	labels: { singular: 'Utente', plural: 'Utenti' },
	auth: {
		tokenExpiration: sessionSeconds,
		// Payload's lock would lock out the owner too; `sign-in.ts` delays by account and address instead.
		maxLoginAttempts: 0,
		forgotPassword: {
			expiration: linkMinutes * minute,
			// Any other value makes Payload 3.90.1 write outside of its own transaction, which deadlocks on SQLite.
			minRequestInterval: 0,
			generateEmailSubject: () => passwordMailSubject,
			generateEmailHTML: (message) => passwordMail(addressee.parse(message)),
		},
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
		{
			name: 'currentPassword',
			label: 'Password attuale',
			type: 'text',
			virtual: true,
			admin: {
				description: 'Serve solo per cambiare la tua password.',
				disableListColumn: true,
				disableListFilter: true,
				components: { Field: '/admin/CurrentPassword.tsx#CurrentPassword' },
			},
		},
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
		membershipsField,
		siteRolesField,
		sessionsField,
		{
			name: 'access',
			type: 'ui',
			label: 'Accessi',
			admin: {
				disableListColumn: true,
				components: { Field: '/admin/account/AccountAccess.tsx#AccountAccess' },
			},
		},
	],
	hooks: {
		beforeOperation: [beginSignIn, requireGoodReset],
		beforeValidate: [requireGoodPassword],
		beforeChange: [firstIsAdministrator],
		afterChange: [cancelWhatMayNoLongerBe],
		beforeLogin: [refusePasswords, requireSecondStep],
		afterDelete: [cancelWhatWasScheduled, removeItsWaysIn],
		afterLogin: [recordEntry],
		afterOperation: [showRecoveryCodes],
		afterError: [recordRefusal, tellOnlyProvider],
	},
};
