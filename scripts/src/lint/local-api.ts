const ofPayload = `[callee.object.name='payload'], [callee.object.property.name='payload']`;

/** Selects calls of Payload's local API by one of `names`. */
export function callsOf(names: readonly string[]): string {
	return `CallExpression:matches(${ofPayload})[callee.property.name=/^(${names.join('|')})$/]`;
}
