import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteKind } from '@portolano/content-models';
import { loadApplication, type LoadedApplication } from './rendering/application.ts';
import { followLog, type Following } from './follow-log.ts';
import { lock } from './lock.ts';
import { entriesOf } from './log/log-file.ts';
import { type LogSource, logOfCms } from './log/log-source.ts';
import { checkPage } from './page-check.ts';
import { openPublisher, type Publisher } from './publisher.ts';
import { createReleases, type Release } from './release/releases.ts';
import { createSearchKeeper } from './search-keeper.ts';
import { serve } from './server.ts';
import { type PublisherOptions, publisherSettings, type PublisherSettings } from './settings.ts';
import type { ReleaseReport } from './release-report.ts';
import { storedFilesOfCms } from './stored-files.ts';
import { verifySite, type Verification } from './verify.ts';

const clock = () => new Date();

/** Takes what the people who run the publisher are to be told. */
type Tell = (message: string) => void;

/** A publisher that runs. */
export interface RunningPublisher extends Following {
	/** Where it listens, on this machine. */
	readonly port: number;
}

/** What a release shows of itself in a list. */
export type ReleaseSummary = Pick<Release, 'number' | 'seq' | 'createdAt' | 'rollbackTo'> & {
	files: number;
	removed: number;
};

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
	const search = createSearchKeeper(settings.dataDir, onTrouble ?? (() => undefined));
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
		onOpen: search.note,
		onRelease: search.note,
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
	/** Told of what went wrong after the pages were online: the search. */
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
	const following = followLog({ publisher, clock, pollSeconds: settings.pollSeconds, onTrouble });
	const server = await serve(following, settings);
	return {
		publisher,
		port: server.port,
		nudge: following.nudge,
		get isIdle() {
			return following.isIdle;
		},
		get trouble() {
			return following.trouble;
		},
		async stop() {
			await server.close();
			await following.stop();
			await close();
		},
	};
}

function releasesOf({ dataDir }: PublisherSettings, site: string) {
	const folder = join(dataDir, 'sites', site, 'releases');
	if (existsSync(folder)) return createReleases(folder);
	throw new Error(`The site “${site}” was never released in ${dataDir}. Build it first.`);
}

/** The releases of a site that are kept, from the newest. */
export function releases(options: PublisherOptions, site: string): ReleaseSummary[] {
	const kept = releasesOf(publisherSettings.parse(options), site);
	return kept
		.numbers()
		.reverse()
		.map((number) => {
			const { files, removed, seq, createdAt, rollbackTo } = kept.read(number);
			const counts = { files: Object.keys(files).length, removed: removed.length };
			return { number, seq, createdAt, ...(rollbackTo !== undefined && { rollbackTo }), ...counts };
		});
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

/** Renders a site afresh from the copy of the log and compares what is online byte by byte. Writes nothing. */
export async function verify(options: PublisherOptions, site: string): Promise<Verification> {
	const settings = publisherSettings.parse(options);
	const kept = releasesOf(settings, site);
	const release = kept.last();
	if (!release)
		throw new Error(`The site “${site}” was never released in ${settings.dataDir}. Build it first.`);
	const logFile = join(settings.dataDir, 'log.ndjson');
	const document = entriesOf(logFile)
		.filter(({ seq }) => seq <= release.seq)
		.map((entry) => (entry.action === 'publish' ? entry.document : undefined))
		.filter((published) => published?.type === 'site' && published.key === site)
		.toArray()
		.at(-1);
	if (document?.type !== 'site')
		throw new Error(`The log copy holds no site “${site}”. Follow the log first.`);
	const application = await loadApplication(join(settings.sitesDir, document.kind, 'dist'));
	const live = join(settings.dataDir, 'sites', site, 'live');
	const manifest = kept.manifestOf(release.number);
	return verifySite({ site, live, release, manifest, log: entriesOf(logFile), application });
}
