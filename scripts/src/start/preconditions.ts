import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { requireFreePort } from '../services.ts';

const NEEDED_BYTES = 1_000_000_000;

async function requireDiskSpace(folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const { bavail, bsize } = await statfs(folder);
	const free = bavail * bsize;
	if (free >= NEEDED_BYTES) return;
	throw new ExpectedError(
		`The disk that holds ${folder} has ${Math.round(free / 1e6)} MB free; the demonstration needs ` +
			`${NEEDED_BYTES / 1e6} MB. Free some space, then run the command again. Nothing was changed.`,
	);
}

/** The ports of all services, each with the variable that sets it. */
function portsOf(settings: Settings, siteCount: number): [port: number, variable: string][] {
	const sites = Array.from({ length: siteCount }, (_, index) => settings.FIRST_SITE_PORT + index);
	return [
		[settings.PORT, 'PORT'],
		[settings.CMS_PORT, 'CMS_PORT'],
		[settings.PUBLISHER_PORT, 'PUBLISHER_PORT'],
		...sites.map((port): [number, string] => [port, 'FIRST_SITE_PORT']),
	];
}

/** @throws {ExpectedError} when a port is taken, two services ask for the same one, or the disk is nearly full. */
export async function checkMachine(settings: Settings, siteCount: number): Promise<void> {
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
	await requireDiskSpace(settings.home.dataFolder);
}
