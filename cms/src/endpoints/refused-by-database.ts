/** Refusals of a database that are about what was sent, by a word of theirs; everything else it says is a fault. */
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
		// Mongoose, of a value that is no identifier where one is looked for in a list of them.
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

/** Why the database would not have what was sent, in Italian; nothing when it failed for reasons of its own. */
export function databaseRefusal(error: unknown): string | undefined {
	for (const { message } of chainOf(error)) {
		const refusal = refusals.find(([pattern]) => pattern.test(message));
		if (refusal) return refusal[1];
	}
	return undefined;
}
