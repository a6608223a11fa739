import { urgently } from '../database/urgency.ts';
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
