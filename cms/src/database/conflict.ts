import { MongoError, MongoErrorLabel, MongoServerError } from 'mongodb';
import { APIError } from 'payload';
import { z } from 'zod';

const writeConflict = 112;

// https://www.mongodb.com/docs/manual/core/transactions-in-applications/: what carries the label may be done again.
function isMongoConflict(error: unknown): boolean {
	if (!(error instanceof MongoError)) return false;
	const isTransient = error.hasErrorLabel(MongoErrorLabel.TransientTransactionError);
	return isTransient || (error instanceof MongoServerError && error.code === writeConflict);
}

const sqliteError = z.object({ code: z.string().startsWith('SQLITE_BUSY') });

// Payload says it like this when the unique index of the log's numbers refuses one.
const numberTaken = z.object({
	data: z.object({
		collection: z.literal('log-entries'),
		errors: z.array(z.object({ path: z.literal('seq') })).min(1),
	}),
});

/** What was read at the beginning of a save was deleted before it was written: Payload would go on with nothing. */
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
	/** Of any error. */
	cause: z.unknown().optional(),
	/** Of an error of GraphQL. */
	originalError: z.unknown().optional(),
});

/** Whether `error` says that another save came between, so that the same save may succeed when it is done again from its beginning. */
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

/** Others were saving at the same moment, again and again. */
export class SaveConflict extends APIError {
	constructor(cause?: unknown) {
		super(conflictMessage, 409, undefined, true);
		this.name = conflictName;
		this.cause = cause;
	}
}
