import type { DatabaseSnapshots } from './database-snapshots.ts';
import { mongoSnapshots } from './mongodb.ts';
import { sqliteSnapshots } from './sqlite.ts';

/** Returns how the database of a `DATABASE_URL` is copied. */
export function snapshotsOf(url: string): DatabaseSnapshots {
	return url.startsWith('file:') ? sqliteSnapshots : mongoSnapshots;
}
