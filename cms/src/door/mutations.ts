import type { Config, PayloadRequest } from 'payload';

/** Extends the mutations that Payload makes. */
export type MutationExtension = NonNullable<NonNullable<Config['graphQL']>['mutations']>;

interface Context {
	req: PayloadRequest;
}

export type Resolver = (
	...given: [source: unknown, args: object, context: Context, info: unknown]
) => unknown;

interface Mutation {
	resolve: Resolver;
}

/** Returns an extension that wraps the resolver of each mutation; `name` is that of its field. */
export function wrappingMutations(wrap: (resolve: Resolver, name: string) => Resolver): MutationExtension {
	return (_, { Mutation }) => {
		const fields: Record<string, Mutation> = Mutation.fields;
		for (const [name, field] of Object.entries(fields)) field.resolve = wrap(field.resolve, name);
		return {};
	};
}
