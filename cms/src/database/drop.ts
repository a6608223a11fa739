import { openCms } from './open.ts';

/** Run by itself: removes the database that `DATABASE_URL` names, where it is a MongoDB; SQLite is a file that is deleted. */
const payload = await openCms();
if ('connection' in payload.db) await payload.db.connection.dropDatabase();
await payload.destroy();
process.exit();
