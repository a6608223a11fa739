import type { Payload } from 'payload';

/** Drops a MongoDB database. Does nothing on SQLite: there, the caller deletes the file. */
export async function removeDatabase({ db }: Payload): Promise<void> {
	// By the driver: Mongoose takes a connection for stale when a clock jumped past two heartbeats, and waits in vain for the next.
	if ('connection' in db) await db.connection.db?.dropDatabase();
}
