import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload';
import { type Resolver, wrappingMutations } from '../../door/mutations.ts';
import { withVerification } from './verification.ts';

/**
 * Lets the publisher check what each mutation of GraphQL publishes, before it is saved for good. Each has a transaction of its
 * own, so one can be made again after others of the same request have been saved.
 */
export const verifyMutations = wrappingMutations(verified);

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
