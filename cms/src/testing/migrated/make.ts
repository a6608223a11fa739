import { openCms } from '../../database/open.ts';

/** Script: makes the database at DATABASE_URL, with all migrations and no document. */
const payload = await openCms();
await payload.destroy();
process.exit(0);
