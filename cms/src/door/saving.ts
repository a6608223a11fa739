import { alertsFirst, givingWay } from './alerts-first.ts';
import { env } from '../env.ts';
import { withVerification } from '../publication/verification/verification.ts';
import { fromOwnPages } from './foreign-origin.ts';
import { ownOrigins } from './own-origins.ts';
import { type Handler, isConflictStatus, isGraphQLAnswer, repeated } from './repeat-requests.ts';

const megabyte = 1024 ** 2;
/** Room for the fields of a form that are sent along with a file. */
const roomForFields = 4 * megabyte;

/**
 * Wraps a REST handler that saves: refuses other origins, repeats requests that conflict with another save, and lets the
 * publisher check what they publish.
 */
export function savingRest<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	const largestBody = env.UPLOAD_MAX_MB * megabyte + roomForFields;
	const door = { largestBody, mayConflict: isConflictStatus, around: withVerification };
	return fromOwnPages(alertsFirst(repeated(givingWay(handler), door)), ownOrigins);
}

/**
 * Like {@link savingRest}, for GraphQL, which takes no files. A request may have several mutations, so it is not the request
 * but each of them that goes first or gives way, and that the publisher checks: see `alertMutationsFirst`, `verifyMutations`.
 */
export function savingGraphQL<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	const door = { largestBody: roomForFields, mayConflict: isGraphQLAnswer };
	return fromOwnPages(repeated(handler, door), ownOrigins);
}
