import { openCms } from './open.ts';
import { removeDatabase } from './remove-database.ts';

/** Script: drops the database of `DATABASE_URL`. */
const payload = await openCms();
await removeDatabase(payload);
await payload.destroy();
process.exit();
