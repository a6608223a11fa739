import { APIError } from 'payload';

/** A preview was not shared, or a link not revoked, and why, in Italian; nothing changed. */
export class SharingRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
		this.name = 'SharingRefused';
	}
}
