import { join } from 'node:path';
import type { PublisherOptions } from '@portolano/publisher';
import type { Settings } from '../env.ts';
import { sitesFolder } from '../places.ts';

/** Returns the options of the publisher of one installation. */
export function publisherOptions({
	home,
	cmsUrl,
	LOG_TOKEN,
	PUBLISHER_TOKEN,
	PUBLISHER_PORT,
}: Settings): PublisherOptions {
	return {
		dataDir: publisherFolder(home.dataFolder),
		cmsUrl,
		logToken: LOG_TOKEN,
		token: PUBLISHER_TOKEN,
		sitesDir: sitesFolder,
		port: PUBLISHER_PORT,
	};
}

export const publisherFolder = (dataFolder: string) => join(dataFolder, 'publisher');
