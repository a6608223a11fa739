import { APIError } from 'payload';

/** Starter content that can't be made or removed; the message tells the user why. */
export class StarterRefused extends APIError {
	constructor(status: number, message: string) {
		super(message, status, undefined, true);
		this.name = 'StarterRefused';
	}
}
