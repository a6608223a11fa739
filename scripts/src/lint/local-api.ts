const ofPayload = `[callee.object.name='payload'], [callee.object.property.name='payload']`;

/** The operations of Payload's local API on documents and versions. */
export const operations = [
	...['create', 'find', 'findByID', 'findDistinct', 'update', 'delete', 'duplicate', 'count'],
	...['findVersions', 'findVersionByID', 'countVersions', 'restoreVersion'],
];

/** Returns a selector for calls of the methods `names` of Payload's local API. */
export function callsOf(names: readonly string[]): string {
	return `CallExpression:matches(${ofPayload})[callee.property.name=/^(${names.join('|')})$/]`;
}
