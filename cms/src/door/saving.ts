import { env } from '../env.ts';
import { fromOwnPages } from './foreign-origin.ts';
import { ownOrigins } from './own-origins.ts';
import { type Handler, isConflictStatus, isGraphQLAnswer, repeated } from './repeat-requests.ts';

const megabyte = 1024 ** 2;
/** Room for the fields of a form that are sent along with a file. */
const roomForFields = 4 * megabyte;

/** Wraps a REST handler that saves: refuses other origins, and repeats requests that conflict with another save. */
export function savingRest<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	const largestBody = env.UPLOAD_MAX_MB * megabyte + roomForFields;
	return fromOwnPages(repeated(handler, { largestBody, mayConflict: isConflictStatus }), ownOrigins);
}

/** Like {@link savingRest}, for GraphQL, which takes no files. */
export function savingGraphQL<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	const door = { largestBody: roomForFields, mayConflict: isGraphQLAnswer };
	return fromOwnPages(repeated(handler, door), ownOrigins);
}
