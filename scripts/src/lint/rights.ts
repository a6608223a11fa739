import { callsOf } from './local-api.ts';

const operations = [
	...['create', 'find', 'findByID', 'findDistinct', 'update', 'delete', 'duplicate', 'count'],
	...['findVersions', 'findVersionByID', 'countVersions', 'restoreVersion'],
];

const property = (name: string) => `:has(> Property[key.name='${name}'])`;

/** Selects the options of a call, unless they contain a spread: then they can't be checked here. */
const options = `${callsOf(operations)} > ObjectExpression:not(:has(> SpreadElement))`;

/**
 * By default Payload's local API skips access control and opens its own transaction, so every call must state whose
 * rights apply: a request, a user, or the CMS itself. For `no-restricted-syntax`.
 */
export const unsaidRights = [
	{
		selector: `${options}:not(${property('req')}):not(${property('overrideAccess')})`,
		message:
			'Say in whose name: req (the transaction of the request), overrideAccess: false with user (a person), or overrideAccess: true (the CMS itself).',
	},
	{
		selector: `${options}${property('user')}:not(${property('overrideAccess')})`,
		message: 'With user alone nothing is checked: add overrideAccess: false.',
	},
];
