import { nobody } from '../../access/rules.ts';
import { recordCollection } from '../record-collection.ts';

/**
 * Who an account is at the provider of OpenID Connect, one at most for each: apart from `users`, which Payload writes as a
 * whole with each session. Only `oidc/store.ts` reads and writes them.
 */
export const identities = recordCollection({
	slug: 'identities',
	labels: { singular: 'Account dell’ente', plural: 'Account dell’ente' },
	read: nobody,
	admin: { hidden: true },
	fields: [
		{ name: 'at', type: 'date', required: true },
		{ name: 'user', type: 'text', required: true, unique: true },
		{ name: 'issuer', type: 'text', required: true },
		{ name: 'subject', type: 'text', required: true },
		// A digest of issuer and subject, so that one identity can't belong to two accounts.
		{ name: 'key', type: 'text', required: true, unique: true },
	],
});
