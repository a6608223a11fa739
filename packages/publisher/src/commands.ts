import { join } from 'node:path';
import type { SiteKind } from '@portolano/content-models';
import { loadApplication, type LoadedApplication } from './rendering/application.ts';
import { LogFollower } from './log-follower.ts';
import { lock } from './lock.ts';
import { type LogSource, logOfCms } from './log/log-source.ts';
import { checkPage } from './page-check.ts';
import { openPublisher, type Publisher } from './publisher.ts';
import { SearchKeeper } from './search-keeper.ts';
import type { Followed } from './server-routes.ts';
import { serve } from './server.ts';
import { type PublisherOptions, publisherSettings, type PublisherSettings } from './settings.ts';
import type { ReleaseReport } from './release-report.ts';
import { storedFilesOfCms } from './stored-files.ts';

const clock = () => new Date();

/** Receives messages for whoever operates the publisher. */
type Tell = (message: string) => void;

/** A publisher that runs. */
export interface RunningPublisher extends Followed {
	/** Stops after the task under way. */
	stop(): Promise<void>;
	/** Where it listens, on this machine. */
	readonly port: number;
}

interface Opened {
	readonly publisher: Publisher;
	readonly settings: PublisherSettings;
	readonly close: () => Promise<void>;
}

function open(
	options: PublisherOptions,
	{ source, onTrouble }: { source?: LogSource | undefined; onTrouble?: Tell | undefined } = {},
): Opened {
	// A web server under another account reads what is released, whatever mask whoever starts the publisher has.
	process.umask(0o022);
	const settings = publisherSettings.parse(options);
	const unlock = lock(join(settings.dataDir, 'publisher.lock'));
	const search = new SearchKeeper(settings.dataDir, onTrouble ?? (() => undefined));
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

/** Applications by kind of site, each loaded once. */
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
	/** Releases also when many pages would go at once. */
	readonly force?: boolean;
	/** Where the log is read from; the CMS when absent. */
	readonly source?: LogSource;
	/** Called with errors that happen after the pages are online, such as those of the search index. */
	readonly onTrouble?: Tell;
}

/** Reads the log and renders every page of a site, or of all sites; releases what differs from what is online. */
export async function build(
	options: PublisherOptions,
	{ site, force = false, source, onTrouble }: BuildOptions = {},
): Promise<ReleaseReport[]> {
	const { publisher, close } = open(options, { source, onTrouble });
	try {
		await publisher.readLog();
		return await publisher.build(site, { force });
	} finally {
		await close();
	}
}

/** Follows the log and serves nudges and status until it is stopped. Starts without the CMS from its copy of the log. */
export async function follow(options: PublisherOptions, onTrouble?: Tell): Promise<RunningPublisher> {
	const { publisher, settings, close } = open(options, { onTrouble });
	const follower = new LogFollower({ publisher, clock, pollSeconds: settings.pollSeconds, onTrouble });
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
		async stop() {
			await server.close();
			await follower.stop();
			await close();
		},
	};
}

/** Puts an earlier release of a site back, as a new one. The site stays so until {@link build}. */
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
