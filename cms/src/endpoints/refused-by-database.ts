/** Database errors caused by invalid data, with their Italian messages. All others are faults of the server. */
const refusals: readonly [RegExp, string][] = [
	[
		/SQLITE_CONSTRAINT_FOREIGNKEY|FOREIGN KEY constraint failed/,
		'Un campo rimanda a un contenuto che non esiste o non esiste più: sceglilo di nuovo. Nulla è stato salvato.',
	],
	[
		/SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)|UNIQUE constraint failed|E11000 duplicate key/,
		'Un valore che deve essere unico c’è già in un altro contenuto: cambialo. Nulla è stato salvato.',
	],
	[
		// Mongoose: an invalid id in a filter by a list of ids.
		/^Cast to \w+ failed for value/,
		'Un valore non ha la forma che quel campo chiede, per esempio quella di un identificativo: correggilo. Nulla è stato salvato.',
	],
	[
		/SQLITE_CONSTRAINT_NOTNULL|NOT NULL constraint failed/,
		'Manca un valore obbligatorio in un elenco. Nulla è stato salvato.',
	],
];

function* chainOf(error: unknown): Generator<Error> {
	for (let current = error; current instanceof Error; current = current.cause) yield current;
}

/** Returns the Italian reason why the database refused the data; undefined for other failures. */
export function databaseRefusal(error: unknown): string | undefined {
	for (const { message } of chainOf(error)) {
		const refusal = refusals.find(([pattern]) => pattern.test(message));
		if (refusal) return refusal[1];
	}
	return undefined;
}
