const ofPayload = `[callee.object.name='payload'], [callee.object.property.name='payload']`;

/** Returns a selector for calls of the methods `names` of Payload's local API. */
export function callsOf(names: readonly string[]): string {
	return `CallExpression:matches(${ofPayload})[callee.property.name=/^(${names.join('|')})$/]`;
}
