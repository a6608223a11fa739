import { join } from 'node:path';
import { lock, logOfCms } from '@portolano/follower';
import { CopiedLog } from './lane/copied-log.ts';
import { followedTypes } from './lane/documents.ts';
import type { LaneEvent, OnEvent } from './lane/events.ts';
import { Lane } from './lane/lane.ts';
import { LaneFollower } from './lane/lane-follower.ts';
import { serveLane } from './lane/server.ts';
import { type LaneOptions, laneSettings } from './lane/settings.ts';

/** A running lane. */
export interface RunningLane {
	readonly lane: Lane;
	/** Port on which it answers, on this machine only. */
	readonly port: number;
	stop(): Promise<void>;
}

/** Remembers the last error that passes. */
function withMemory(onEvent: OnEvent): {
	tell: OnEvent;
	lastError: () => { at: string; message: string } | undefined;
} {
	let last: { at: string; message: string } | undefined;
	const tell = (event: LaneEvent) => {
		if (event.level === 'error') last = { at: new Date().toISOString(), message: event.message };
		onEvent(event);
	};
	return { tell, lastError: () => last };
}

/**
 * Follows the log and keeps the files of all sites as the alerts are, until stopped. Without the CMS it starts from its
 * copy of the log.
 * @throws {LockedError} when another lane works in the folder.
 */
export async function runLane(
	options: LaneOptions,
	onEvent: OnEvent = () => undefined,
): Promise<RunningLane> {
	// Web servers under other accounts read the files.
	process.umask(0o022);
	const { dataDir, alertsDir, checkUrl, port, token, ...cms } = laneSettings.parse(options);
	const unlock = lock(join(dataDir, 'lane.lock'));
	const copy = new CopiedLog(join(dataDir, 'log.ndjson'));
	const { tell, lastError } = withMemory(onEvent);
	const clock = () => Date.now();
	const deliveriesFile = join(dataDir, 'deliveries.ndjson');
	const lane = new Lane({ alertsDir, deliveriesFile, checkUrl, clock, onEvent: tell });
	const { entries, damage } = copy.read();
	if (damage !== undefined) tell({ level: 'error', event: 'log copy damaged', message: damage });
	lane.apply(entries);
	const source = logOfCms({ ...cms, types: followedTypes });
	const follower = new LaneFollower({ lane, copy, source, clock, onEvent: tell });
	const server = await serveLane({ lane, follower, lastError }, { port, token });
	return {
		lane,
		port: server.port,
		async stop() {
			await server.close();
			await follower.stop();
			lane.finish();
			copy.close();
			unlock();
		},
	};
}
