import { afterAll, vi } from 'vitest';

/** Removes the open CMS and the GraphQL schema that Payload keeps for the whole process. */
export function forgetPayload(): void {
	const instances: unknown = Reflect.get(globalThis, '_payload');
	if (instances instanceof Map) instances.clear();
	const graphQL: unknown = Reflect.get(globalThis, '_payload_graphql');
	if (graphQL instanceof Object) Object.assign(graphQL, { graphql: null, promise: null });
}

// Test files share a process, because loading Payload takes seconds. Each has its own settings and database, so our
// modules are loaded anew for the next one.
afterAll(() => {
	vi.resetModules();
	vi.unstubAllEnvs();
	forgetPayload();
});
