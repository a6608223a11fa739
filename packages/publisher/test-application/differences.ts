import { join } from 'node:path';
import type { SiteKey } from '@portolano/content-models';
import { verify } from '../src/released.ts';
import type { Difference } from '../src/verify-files.ts';
import type { Workshop } from './workshop.ts';

/** Verifies a site of a workshop as the command line does; returns how it differs from a clean build. */
export async function differencesOf({ folder }: Workshop, site: SiteKey): Promise<readonly Difference[]> {
	const { differences } = await verify(
		{
			...{ dataDir: join(folder, 'data'), sitesDir: join(folder, 'sites-built') },
			...{ cmsUrl: 'http://localhost:9', logToken: 'token', token: 'token-of-the-publisher', port: 0 },
		},
		site,
	);
	return differences;
}
