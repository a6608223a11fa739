import { APIError } from 'payload';

/** A move was refused, and why, in Italian; nothing changed. */
export class MoveRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
	}
}
