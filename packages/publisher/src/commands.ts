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

/** Receives messages for the operator of the publisher. */
type Tell = (message: string) => void;

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
	{ source, onTrouble }: { source?: LogSource | undefined; onTrouble?: Tell | undefined } = {},
): Opened {
	// Releases must be readable by a web server under another account, whatever umask the publisher was started with.
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
		onTrouble,
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
	/** Called with errors that happen after the pages are online, such as those of the search index. */
	readonly onTrouble?: Tell;
}

/** Reads the log, renders every page of one site or of all, and releases the pages that differ from those online. */
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

/** Follows the log and serves nudges and status until stopped. Without the CMS it starts from its copy of the log. */
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
