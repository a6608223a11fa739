import { join } from 'node:path';
import type { SiteKind } from '@portolano/content-models';
import { loadApplication, type LoadedApplication } from './rendering/application.ts';
import type { OnEvent } from './events.ts';
import { LogFollower } from './log-follower.ts';
import { lock } from './lock.ts';
import { type LogSource, logOfCms } from './log/log-source.ts';
import { checkPage } from './page-check.ts';
import { openPublisher, type Publisher } from './publisher.ts';
import { SearchKeeper } from './search-keeper.ts';
import type { Followed } from './followed.ts';
import { serve } from './server.ts';
import { type PublisherOptions, publisherSettings, type PublisherSettings } from './settings.ts';
import type { ReleaseReport } from './release-report.ts';
import { storedFilesOfCms } from './stored-files.ts';

const clock = () => new Date();

/** A running publisher. */
export interface RunningPublisher extends Followed {
	/** Stops once the current task is done. */
	stop(): Promise<void>;
	/** Port on which it listens, on this machine only. */
	readonly port: number;
}

interface Opened {
	readonly publisher: Publisher;
	readonly settings: PublisherSettings;
	readonly close: () => Promise<void>;
}

function open(
	options: PublisherOptions,
	{ source, onEvent }: { source?: LogSource | undefined; onEvent?: OnEvent | undefined } = {},
): Opened {
	// Releases must be readable by a web server under another account, whatever umask the publisher was started with.
	process.umask(0o022);
	const settings = publisherSettings.parse(options);
	const unlock = lock(join(settings.dataDir, 'publisher.lock'));
	const search = new SearchKeeper(settings.dataDir, (message) =>
		publisher.activity.note({ level: 'error', event: 'search failed', message }),
	);
	const application = applicationsIn(settings.sitesDir);
	const publisher = openPublisher({
		dataDir: settings.dataDir,
		keep: settings.keep,
		sites: settings.sites,
		clock,
		source: source ?? logOfCms(settings),
		stored: storedFilesOfCms(settings),
		application,
		check: checkPage,
		onEvent,
		onOpen: (site) => search.note(site),
		onRelease: (site) => search.note(site),
	});
	return {
		publisher,
		settings,
		async close() {
			await publisher.settled();
			await search.close();
			publisher.close();
			unlock();
		},
	};
}

/** Returns a function that loads the application of a kind of site, once for each kind. */
function applicationsIn(sitesDir: string): (kind: SiteKind) => Promise<LoadedApplication> {
	const loaded = new Map<SiteKind, Promise<LoadedApplication>>();
	return (kind) => {
		const application = loaded.get(kind) ?? loadApplication(join(sitesDir, kind, 'dist'));
		loaded.set(kind, application);
		return application;
	};
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
	const { publisher, close } = open(options, { source, onEvent });
	try {
		await publisher.readLog();
		return await publisher.build(site, { force });
	} finally {
		await close();
	}
}

/** Follows the log and serves nudges and status until stopped. Without the CMS it starts from its copy of the log. */
export async function follow(options: PublisherOptions, onEvent?: OnEvent): Promise<RunningPublisher> {
	const { publisher, settings, close } = open(options, { onEvent });
	const follower = new LogFollower({ publisher, clock, pollSeconds: settings.pollSeconds });
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
	const { publisher, close } = open(options);
	try {
		return await publisher.rollback(site, number);
	} finally {
		await close();
	}
}
