import { APIError } from 'payload';

/** What readers of a site do is not shown to this person, or not in this way; says why. */
export class ReadersRefused extends APIError {
	constructor(status: number, reason: string) {
		super(reason, status, undefined, true);
	}
}
