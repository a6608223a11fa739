import { env } from '../env.ts';
import { fromOwnPages } from './foreign-origin.ts';
import { ownOrigins } from './own-origins.ts';
import { type Handler, isConflictStatus, isGraphQLAnswer, repeated } from './repeat-requests.ts';

const megabyte = 1024 ** 2;
/** What a form says about a file comes with it. */
const roomForFields = 4 * megabyte;

/** A handler of REST that saves: done again when another save came between. */
export function savingRest<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	const largestBody = env.UPLOAD_MAX_MB * megabyte + roomForFields;
	return fromOwnPages(repeated(handler, { largestBody, mayConflict: isConflictStatus }), ownOrigins);
}

/** The same for GraphQL, which takes no files. */
export function savingGraphQL<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	const door = { largestBody: roomForFields, mayConflict: isGraphQLAnswer };
	return fromOwnPages(repeated(handler, door), ownOrigins);
}
