import { join } from 'node:path';
import type { LaneOptions } from '@portolano/alerts';
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

/** Returns the options of the lane of alerts of one installation. */
export function alertsOptions(settings: Settings): LaneOptions {
	const { home, cmsUrl, LOG_TOKEN, PUBLISHER_TOKEN, ALERTS_PORT, ALERTS_CHECK_URL } = settings;
	return {
		dataDir: join(home.dataFolder, 'alert-lane'),
		alertsDir: alertsFolder(home.dataFolder),
		cmsUrl,
		logToken: LOG_TOKEN,
		token: PUBLISHER_TOKEN,
		checkUrl: ALERTS_CHECK_URL,
		port: ALERTS_PORT,
	};
}

/** Returns the folder with one folder for each site, from which web servers read its alerts. */
export const alertsFolder = (dataFolder: string) => join(dataFolder, 'alerts');

export const publisherFolder = (dataFolder: string) => join(dataFolder, 'publisher');
