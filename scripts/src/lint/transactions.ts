import { callsOf } from './local-api.ts';

/** Calls of Payload's local API by one of `names` that join the transaction of a request. */
function joining(names: string[]): string {
	return `${callsOf(names)} > ObjectExpression:has(> Property[key.name='req'])`;
}

/**
 * What SQLite lets pass and MongoDB refuses inside a transaction, for `no-restricted-syntax`.
 */
export const trapsOfTransactions = [
	{
		// https://github.com/mongodb/specifications/issues/336: without a filter Payload estimates, which is no query.
		selector: `${joining(['count', 'countVersions'])}:not(:has(> Property[key.name='where']))`,
		message:
			'MongoDB refuses to count without a filter inside a transaction (code 263): add where: { id: { exists: true } }.',
	},
	{
		// https://github.com/payloadcms/payload/pull/17053: the page and its total are asked for at once, on one session.
		selector: `${joining(['find', 'findVersions'])}:not(:has(> Property[key.name='pagination'][value.value=false]))`,
		message:
			'A page with its total asks twice at once, which a transaction of MongoDB does not survive: add pagination: false, and limit if there may be many.',
	},
];
