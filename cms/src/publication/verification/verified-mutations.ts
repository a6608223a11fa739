import { type Config, getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload';
import { withVerification } from './verification.ts';

type Extension = NonNullable<NonNullable<Config['graphQL']>['mutations']>;

interface Context {
	req: PayloadRequest;
}

type Resolver = (...given: [source: unknown, args: object, context: Context, info: unknown]) => unknown;

interface Mutation {
	resolve: Resolver;
}

/**
 * Lets the publisher check what each mutation of GraphQL publishes, before it is saved for good. Each has a transaction of its
 * own, so one can be made again after others of the same request have been saved.
 */
export const verifyMutations: Extension = (_, { Mutation }) => {
	const fields: Record<string, Mutation> = Mutation.fields;
	for (const field of Object.values(fields)) field.resolve = verified(field.resolve);
	return {};
};

function verified(resolve: Resolver): Resolver {
	return (...[source, args, context, info]) =>
		withVerification(async () => {
			const own = { ...context, req: requestOfTry(context.req) };
			const result = await resolve(source, structuredClone(args), own, info);
			// The fields of the result are resolved with the language of the mutation, which its resolver has set.
			context.req = own.req;
			return result;
		});
}

/** What a try that was undone has read or noted must not reach the next. */
function requestOfTry(req: PayloadRequest): PayloadRequest {
	const own = isolateObjectProperty(req, ['transactionID', 'context', 'payloadDataLoader']);
	own.context = { ...req.context };
	own.payloadDataLoader = getDataLoader(own);
	return own;
}
