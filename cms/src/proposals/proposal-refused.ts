import { APIError } from 'payload';

/** A proposal, or an answer to one, was refused, and why, in Italian; nothing changed. */
export class ProposalRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
	}
}
