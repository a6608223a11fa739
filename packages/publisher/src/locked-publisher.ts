import { join } from 'node:path';
import type { SiteKind } from '@portolano/content-models';
import type { OnEvent } from './events.ts';
import { lock, logOfCms, type LogSource } from '@portolano/follower';
import { checkPage } from './page-check.ts';
import { openPublisher, type Publisher } from './publisher.ts';
import { loadApplication, type LoadedApplication } from './rendering/application.ts';
import { searchVersion } from './program-hash.ts';
import { SearchThread } from './search/search-thread.ts';
import { type PublisherOptions, publisherSettings, type PublisherSettings } from './settings.ts';
import { storedFilesOfCms } from './stored-files.ts';

/** A publisher whose folder is locked against others. */
export interface LockedPublisher {
	readonly publisher: Publisher;
	readonly settings: PublisherSettings;
	/** Waits for the work in the background, and releases the lock. */
	readonly close: () => Promise<void>;
}

/**
 * Locks the folder of a publisher and opens it.
 * @throws {LockedError} when another running process works in it.
 */
export function openLocked(
	options: PublisherOptions,
	{ source, onEvent }: { source?: LogSource | undefined; onEvent?: OnEvent | undefined } = {},
): LockedPublisher {
	// Releases must be readable by a web server under another account, whatever umask the publisher was started with.
	process.umask(0o022);
	const settings = publisherSettings.parse(options);
	const unlock = lock(join(settings.dataDir, 'publisher.lock'));
	const search = new SearchThread();
	const publisher = openPublisher({
		dataDir: settings.dataDir,
		keep: settings.keep,
		sites: settings.sites,
		clock: () => new Date(),
		source: source ?? logOfCms(settings),
		stored: storedFilesOfCms(settings),
		application: applicationsIn(settings.sitesDir),
		check: checkPage,
		search: { thread: search, version: searchVersion() },
		onEvent,
	});
	const close = async () => {
		await publisher.settled();
		publisher.close();
		await search.close();
		unlock();
	};
	return { publisher, settings, close };
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
