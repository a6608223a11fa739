import type { Payload } from 'payload';

/** Removes the database where it is a MongoDB, and leaves SQLite alone: that is a file, which is deleted. */
export async function removeDatabase({ db }: Payload): Promise<void> {
	if ('connection' in db) await db.connection.dropDatabase();
}
