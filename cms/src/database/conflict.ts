import { MongoError, MongoErrorLabel, MongoServerError } from 'mongodb';
import { APIError } from 'payload';
import { z } from 'zod';

const writeConflict = 112;

// Errors with this label may be retried: https://www.mongodb.com/docs/manual/core/transactions-in-applications/.
// Payload doesn't: https://github.com/payloadcms/payload/issues/16766.
function isMongoConflict(error: unknown): boolean {
	if (!(error instanceof MongoError)) return false;
	const isTransient = error.hasErrorLabel(MongoErrorLabel.TransientTransactionError);
	return isTransient || (error instanceof MongoServerError && error.code === writeConflict);
}

const sqliteError = z.object({ code: z.string().startsWith('SQLITE_BUSY') });

// Payload's error for a number that the unique index of the log refuses.
const numberTaken = z.object({
	data: z.object({
		collection: z.literal('log-entries'),
		errors: z.array(z.object({ path: z.literal('seq') })).min(1),
	}),
});

/** A document was deleted between the read and the write of a save. Payload would continue with a null document. */
export class DeletedMeanwhile extends Error {
	override name = 'DeletedMeanwhile';
}

function isItself(error: unknown): boolean {
	return (
		error instanceof DeletedMeanwhile ||
		isMongoConflict(error) ||
		sqliteError.safeParse(error).success ||
		numberTaken.safeParse(error).success
	);
}

const wrapping = z.looseObject({
	/** Set on any error. */
	cause: z.unknown().optional(),
	/** Set on GraphQL errors. */
	originalError: z.unknown().optional(),
});

/** Whether `error` is a conflict with another save, so that the same save may succeed when repeated from its start. */
export function isConflict(error: unknown): boolean {
	if (isItself(error)) return true;
	const { success, data } = wrapping.safeParse(error);
	return (
		success && [data.cause, data.originalError].some((inner) => inner !== undefined && isConflict(inner))
	);
}

export const conflictName = 'SaveConflict';

export const conflictMessage =
	'Non salvato: molti stanno salvando nello stesso momento e non è stato possibile passare. ' +
	'Aspetta qualche secondo e salva di nuovo. Nulla è cambiato.';

/** Every try conflicted with another save. */
export class SaveConflict extends APIError {
	constructor(cause?: unknown) {
		super(conflictMessage, 409, undefined, true);
		this.name = conflictName;
		this.cause = cause;
	}
}
