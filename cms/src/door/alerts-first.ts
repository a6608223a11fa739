import { repeatOnConflict } from '../database/repeat.ts';
import { giveWay, urgently } from '../database/urgency.ts';
import { graphQLNames } from '../collections/graphql-names.ts';
import { wrappingMutations } from './mutations.ts';
import type { Handler } from './repeat-requests.ts';

/** `/api/alert`, below which alerts are saved, and `/api/alert-desk`. */
const ofAlerts = /^\/api\/alert(?:-desk)?(?:\/|$)/;

/** Wraps a REST handler that saves: an alert waits for the save under way at most, however many others wait. */
export function alertsFirst<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	return (request, ...rest) => {
		const handle = () => handler(request, ...rest);
		return ofAlerts.test(new URL(request.url).pathname) ? urgently(handle) : handle();
	};
}

/** Wraps a REST handler that saves, within {@link alertsFirst}: what is no alert lets those under way go first. */
export function givingWay<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
	return async (...given) => {
		await giveWay();
		return handler(...given);
	};
}

/** `createAlert`, `updateAlert`, `restoreVersionAlert`, … */
const isOfAlerts = (mutation: string) => mutation.endsWith(graphQLNames('alert').singularName);

/** Does the same for GraphQL. A request may have several mutations, so it is not the request but each of them that goes first. */
export const alertMutationsFirst = wrappingMutations((resolve, name) => {
	// Repeated while it goes first: between the tries of the whole request, others would begin and conflict with it again.
	if (isOfAlerts(name))
		return (...given) => urgently(() => repeatOnConflict(() => Promise.resolve(resolve(...given))));
	return async (...given) => {
		await giveWay();
		return resolve(...given);
	};
});
