import type { OnEvent } from './events.ts';
import type { Followed } from './followed.ts';
import { openLocked } from './locked-publisher.ts';
import { LogFollower } from './log-follower.ts';
import type { LogSource } from '@portolano/follower';
import type { ReleaseReport } from './release-report.ts';
import { serve } from './server.ts';
import type { PublisherOptions } from './settings.ts';

/** A running publisher. */
export interface RunningPublisher extends Followed {
	/** Stops once the current task is done. */
	stop(): Promise<void>;
	/** Port on which it listens, on this machine only. */
	readonly port: number;
}

export interface BuildOptions {
	readonly site?: string;
	/** Releases even when many pages would be deleted at once. */
	readonly force?: boolean;
	/** Source of the log. Default: the CMS. */
	readonly source?: LogSource;
	/** Receives the events of the build, with errors that happen after the pages are online. */
	readonly onEvent?: OnEvent;
}

/** Reads the log, renders every page of one site or of all, and releases the pages that differ from those online. */
export async function build(
	options: PublisherOptions,
	{ site, force = false, source, onEvent }: BuildOptions = {},
): Promise<ReleaseReport[]> {
	const { publisher, close } = openLocked(options, { source, onEvent });
	try {
		await publisher.readLog();
		return await publisher.build(site, { force });
	} finally {
		await close();
	}
}

/** Follows the log and serves nudges and status until stopped. Without the CMS it starts from its copy of the log. */
export async function follow(options: PublisherOptions, onEvent?: OnEvent): Promise<RunningPublisher> {
	const { publisher, settings, close } = openLocked(options, { onEvent });
	const follower = new LogFollower({
		publisher,
		clock: () => new Date(),
		pollSeconds: settings.pollSeconds,
	});
	const server = await serve(follower, settings);
	return {
		publisher,
		port: server.port,
		nudge: () => follower.nudge(),
		get isIdle() {
			return follower.isIdle;
		},
		get trouble() {
			return follower.trouble;
		},
		get logReadAt() {
			return follower.logReadAt;
		},
		async stop() {
			await server.close();
			await follower.stop();
			await close();
		},
	};
}

/** Restores an earlier release of a site as a new one. The site is not updated again until {@link build}. */
export async function rollback(
	options: PublisherOptions,
	site: string,
	number: number,
): Promise<ReleaseReport> {
	const { publisher, close } = openLocked(options);
	try {
		return await publisher.rollback(site, number);
	} finally {
		await close();
	}
}
