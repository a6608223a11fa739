import { nobody } from '../../access/rules.ts';
import { recordCollection } from '../record-collection.ts';

/**
 * The second factors of accounts, one at most for each: apart from `users`, which Payload writes as a whole with each
 * session. Only `second-factor/store.ts` reads and writes them.
 */
export const secondFactors = recordCollection({
	slug: 'second-factors',
	labels: { singular: 'Verifica in due passaggi', plural: 'Verifiche in due passaggi' },
	read: nobody,
	admin: { hidden: true },
	fields: [
		{ name: 'at', type: 'date', required: true },
		{ name: 'user', type: 'text', required: true, unique: true },
		// Encrypted by `second-factor/sealed.ts`.
		{ name: 'secret', type: 'textarea', required: true },
		// The 30 seconds of the last code that was used.
		{ name: 'lastStep', type: 'number', required: true },
		// Digests of the recovery codes that were not used yet.
		{ name: 'recoveryCodes', type: 'json', required: true },
		// Counts the uses, so that two at once can't use one code.
		{ name: 'uses', type: 'number', required: true },
	],
});
