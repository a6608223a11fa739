import type { Payload } from 'payload';

/** Drops a MongoDB database. Does nothing on SQLite: there, the caller deletes the file. */
export async function removeDatabase({ db }: Payload): Promise<void> {
	if ('connection' in db) await db.connection.dropDatabase();
}
