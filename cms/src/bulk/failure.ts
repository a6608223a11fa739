import { APIError, Forbidden, Locked, NotFound, type Payload } from 'payload';
import type { Item } from './selection.ts';

/** A document that a bulk operation left unchanged, and the reason. */
export interface BulkFailure {
	id: string;
	isPublic: boolean;
	/** The title, and the reason. */
	message: string;
	reason: string;
}

const forbidden = 'non hai il permesso di farlo, oppure non c’è più. Non è cambiato.';
const locked = 'un’altra persona lo sta modificando: riprova quando avrà finito. Non è cambiato.';
const unforeseen =
	'qualcosa non ha funzionato, e non dipende da ciò che hai scelto. Non è cambiato: riprova, e se succede ancora avvisa chi amministra il sistema.';

function reasonOf(error: unknown): string | undefined {
	if (error instanceof Locked) return locked;
	if (error instanceof Forbidden || error instanceof NotFound) return forbidden;
	return error instanceof APIError && error.isPublic ? error.message : undefined;
}

/** Returns the failure of one document for the user. Unexpected errors are logged and shown as a general message. */
export function failureOf({ id, title }: Item, error: unknown, log: Payload['logger']): BulkFailure {
	const known = reasonOf(error);
	if (known === undefined) log.error({ err: error, msg: `A bulk operation left ${id} as it was.` });
	const reason = known ?? unforeseen;
	return { id, isPublic: true, message: `“${title || id}”: ${reason}`, reason };
}
