import { APIError } from 'payload';

/** A message that can't be imported: the text tells why, and that nothing was written. */
export class ImportRefused extends APIError {
	constructor(reason: string, status = 422) {
		super(`${reason} Non è stata scritta nessuna bozza.`, status, undefined, true);
		this.name = 'ImportRefused';
	}
}
