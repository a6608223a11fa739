import { openCms } from './open.ts';
import { removeDatabase } from './remove-database.ts';

/** Run by itself: removes the database that `DATABASE_URL` names. */
const payload = await openCms();
await removeDatabase(payload);
await payload.destroy();
process.exit();
