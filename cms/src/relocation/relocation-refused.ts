import { APIError } from 'payload';

/** A document was not moved to another site, and why, in Italian; nothing changed. */
export class RelocationRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`Non spostato: ${reason} Nulla è cambiato.`, status, undefined, true);
	}
}
