import { APIError } from 'payload';

/** A request of the screen of alerts that can't be carried out, and why, in Italian. */
export class AlertRefused extends APIError {
	constructor(status: number, message: string, data?: Record<string, unknown>) {
		super(message, status, data, true);
	}
}
