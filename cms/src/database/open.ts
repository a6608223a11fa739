import { getPayload, type Payload } from 'payload';
import { env } from '../env.ts';
import { makeMediaPrivate } from '../files/directories.ts';
import config from '../payload.config.ts';

/**
 * Opens the CMS without its web server, for scripts and tests: connects to the database and migrates it. With
 * `NODE_ENV=production` Payload runs the migrations itself.
 */
export async function openCms(): Promise<Payload> {
	makeMediaPrivate();
	const payload = await getPayload({ config });
	if (env.NODE_ENV !== 'production') await payload.db.migrate();
	return payload;
}
