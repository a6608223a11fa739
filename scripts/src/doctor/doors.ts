import { statSync } from 'node:fs';
import { readSettings } from '../env.ts';
import type { Home } from '../places.ts';
import type { Readable } from './readable.ts';

interface Door {
	/** Address of its health. */
	readonly address: string;
	/** Lets us see the details; undefined when the settings can't be read. */
	readonly token: string | undefined;
}

/** Where each part of an installation answers. */
export interface Doors {
	readonly cms: Door;
	readonly publisher: Door;
	readonly alerts: Door;
	readonly gateway: Door;
	/** Undefined when the settings can't be read. */
	readonly databaseUrl: string | undefined;
}

/** Ports of an installation whose settings can't be read, as `npm start` sets them. */
const usual = { cms: 8090, publisher: 8091, alerts: 8092, gateway: 8080 } as const;

const healthAt = (port: number, path = '/health') => `http://127.0.0.1:${port}${path}`;

/** Reads from the settings where the parts answer. Without settings they are looked for on the usual ports. */
export async function readDoors(home: Home, readable: Readable): Promise<Doors> {
	const settings = await readable.try(home.settingsFile, () => {
		// Before the first start there is no such file, which is no fault; one without permission is.
		statSync(home.settingsFile);
		return readSettings(home);
	});
	return {
		cms: {
			address: healthAt(settings?.CMS_PORT ?? usual.cms, '/api/health'),
			token: settings?.LOG_TOKEN,
		},
		publisher: {
			address: healthAt(settings?.PUBLISHER_PORT ?? usual.publisher),
			token: settings?.PUBLISHER_TOKEN,
		},
		alerts: {
			address: healthAt(settings?.ALERTS_PORT ?? usual.alerts),
			token: settings?.PUBLISHER_TOKEN,
		},
		gateway: { address: healthAt(settings?.PORT ?? usual.gateway), token: settings?.PUBLISHER_TOKEN },
		databaseUrl: settings?.DATABASE_URL,
	};
}
