import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import diskSpace from '../../disk-space.json' with { type: 'json' };
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { requireFreePort } from '../services.ts';

const GIGABYTE = 1_000_000_000;

/** Returns the free bytes of the disk that contains `folder`. */
async function freeBytesAt(folder: string): Promise<number> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}

async function requireDiskSpace({ dataFolder, folder }: Home, freeBytes: typeof freeBytesAt): Promise<void> {
	// The data folder may be on a separate disk; it doesn't exist before the first start.
	const place = existsSync(dataFolder) ? dataFolder : folder;
	const free = await freeBytes(place);
	const needed = diskSpace.demonstrationGigabytes;
	if (free >= needed * GIGABYTE) return;
	throw new ExpectedError(
		`The disk that holds ${place} has ${(free / GIGABYTE).toFixed(1)} GB free; what is built and the demonstration need ` +
			`${needed} GB. Free some space, then run the command again. Nothing was started and no content was changed.`,
	);
}

/** Returns the ports of all services, each with the variable that sets it. */
function portsOf(settings: Settings, siteCount: number): [port: number, variable: string][] {
	const sites = Array.from({ length: siteCount }, (_, index) => settings.FIRST_SITE_PORT + index);
	return [
		[settings.PORT, 'PORT'],
		[settings.CMS_PORT, 'CMS_PORT'],
		[settings.PUBLISHER_PORT, 'PUBLISHER_PORT'],
		[settings.ALERTS_PORT, 'ALERTS_PORT'],
		...sites.map((port): [number, string] => [port, 'FIRST_SITE_PORT']),
	];
}

/**
 * Checks ports and disk space.
 * @throws {ExpectedError} when a port is taken, two services have the same port, or the disk is nearly full.
 */
export async function checkMachine(
	settings: Settings,
	siteCount: number,
	freeBytes = freeBytesAt,
): Promise<void> {
	const ports = portsOf(settings, siteCount);
	const owners = new Map<number, string>();
	for (const [port, variable] of ports) {
		const other = owners.get(port);
		if (other !== undefined) {
			throw new ExpectedError(
				`${variable} and ${other} both lead to port ${port}. Give them different numbers in ${settings.home.settingsFile}. Nothing was changed.`,
			);
		}
		owners.set(port, variable);
		await requireFreePort(port, variable);
	}
	await requireDiskSpace(settings.home, freeBytes);
}
