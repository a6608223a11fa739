import { getPayload, type Payload } from 'payload';
import { env } from '../env.ts';
import { makeMediaPrivate } from '../files/directories.ts';
import config from '../payload.config.ts';

/**
 * The CMS without its web server, for scripts and tests: opens the database and creates or migrates its tables. Under
 * `NODE_ENV=production` Payload migrates by itself.
 */
export async function openCms(): Promise<Payload> {
	makeMediaPrivate();
	const payload = await getPayload({ config });
	if (env.NODE_ENV !== 'production') await payload.db.migrate();
	return payload;
}
