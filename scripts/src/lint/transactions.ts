import { callsOf } from './local-api.ts';

/** Returns a selector for calls of the methods `names` that join the transaction of a request. */
function joining(names: string[]): string {
	return `${callsOf(names)} > ObjectExpression:has(> Property[key.name='req'])`;
}

/** Calls that work on SQLite but that MongoDB refuses inside a transaction. For `no-restricted-syntax`. */
export const trapsOfTransactions = [
	{
		// Without a filter Payload calls `estimatedDocumentCount`, which MongoDB refuses in a transaction:
		// https://github.com/mongodb/specifications/pull/336
		selector: `${joining(['count', 'countVersions'])}:not(:has(> Property[key.name='where']))`,
		message:
			'MongoDB refuses to count without a filter inside a transaction (code 263): add where: { id: { exists: true } }.',
	},
	{
		// Payload runs the page query and the count in parallel on one session:
		// https://github.com/payloadcms/payload/pull/17053
		selector: `${joining(['find', 'findVersions'])}:not(:has(> Property[key.name='pagination'][value.value=false]))`,
		message:
			'A page with its total asks twice at once, which a transaction of MongoDB does not survive: add pagination: false, and limit if there may be many.',
	},
];
