import { callsOf } from './local-api.ts';

const operations = [
	...['create', 'find', 'findByID', 'findDistinct', 'update', 'delete', 'duplicate', 'count'],
	...['findVersions', 'findVersionByID', 'countVersions', 'restoreVersion'],
];

const property = (name: string) => `:has(> Property[key.name='${name}'])`;

/** What a call is given, where all of it is written in the call. */
const options = `${callsOf(operations)} > ObjectExpression:not(:has(> SpreadElement))`;

/**
 * The local API asks no rule of access, and opens a transaction of its own, unless it is told: every call says in whose
 * name it is made. For `no-restricted-syntax`.
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
