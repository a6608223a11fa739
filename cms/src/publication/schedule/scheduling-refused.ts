import { APIError } from 'payload';

/** Nothing was scheduled or cancelled, and why, in Italian. */
export class SchedulingRefused extends APIError {
	constructor(reason: string, status = 400) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
	}
}
