import { type LogEntry, subjectOf } from '@portolano/content-models';
import type { OnEvent, PublisherEvent } from './events.ts';
import type { LastError, SiteHealth } from './health.ts';
import type { Problem } from './problems.ts';
import type { ReleaseReport } from './release-report.ts';
import { pagesOf } from './release/releases.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Number of events about held back pages after one release; a broken template fails on every page. */
const heldBackMax = 20;

interface ActivityOptions {
	readonly clock: () => Date;
	readonly onEvent?: OnEvent | undefined;
}

/** Since when a site has had something to release, and the last entry that was online before. */
interface Backlog {
	readonly since: Date;
	readonly seq: number;
}

const instantOf = (milliseconds: number | undefined) =>
	milliseconds === undefined ? null : new Date(milliseconds).toISOString();

const isPage = ({ path, isBlocking }: Problem) => isBlocking && path !== '/';

function alertIn(entry: LogEntry): PublisherEvent | undefined {
	if (entry.action === 'cancel' || subjectOf(entry).type !== 'alert') return undefined;
	const when = entry.effectiveAt === undefined ? '' : ` at ${entry.effectiveAt}`;
	const what = entry.action === 'publish' ? 'publishes' : 'withdraws';
	return {
		...{ level: 'info', event: 'alert', seq: entry.seq },
		message: `Entry ${entry.seq} ${what} an alert${when}.`,
	};
}

/** Remembers what the publisher did last, for {@link SiteHealth}, and reports it as events. */
export class Activity {
	readonly #options: ActivityOptions;
	readonly #backlogs = new Map<string, Backlog>();
	readonly #errors = new Map<string, LastError>();
	/** Messages about held back pages already reported, by site. */
	readonly #heldBack = new Map<string, ReadonlySet<string>>();
	#lastError: LastError | undefined;

	constructor(options: ActivityOptions) {
		this.#options = options;
	}

	/** The last event of level `error`. */
	get lastError(): LastError | undefined {
		return this.#lastError;
	}

	/** Passes an event on. */
	note(event: PublisherEvent): void {
		const { level, message, site } = event;
		const error = { at: this.#options.clock().toISOString(), message };
		if (level === 'error') this.#lastError = error;
		if (level !== 'info' && site !== undefined) this.#errors.set(site, error);
		this.#options.onEvent?.(event);
	}

	/** Notes that an entry was applied, or that time passed; `sites` are all sites, `seq` the last entry before. */
	applied(entry: LogEntry | undefined, sites: Iterable<SitePublisher>, seq: number): void {
		const alert = entry && alertIn(entry);
		if (alert) this.note(alert);
		for (const site of sites) this.#noteBacklog(site, seq);
	}

	/** Notes that a site was released, or that its release was stopped. */
	released(publisher: SitePublisher, report: ReleaseReport, seq: number): void {
		const { site, release, written, removed, problems, milliseconds } = report;
		const pages = written.length + removed.length;
		if (release !== undefined) {
			const message = `Release ${release} of ${site}: ${written.length} pages written, ${removed.length} deleted.`;
			const figures = { site, release, seq, pages, milliseconds: Math.round(milliseconds) };
			this.note({ level: 'info', event: 'release', ...figures, message });
		}
		this.#noteProblems(site, problems);
		if (release !== undefined) this.#backlogs.delete(site);
		this.#noteBacklog(publisher, seq);
	}

	/** Returns the state of a site; `seq` is the last entry applied. */
	healthOf(publisher: SitePublisher, seq: number): SiteHealth {
		const { site, online, waitingPages, search } = publisher;
		this.#noteBacklog(publisher, online.last?.seq ?? 0);
		const backlog = this.#backlogs.get(site);
		const waited = backlog ? this.#options.clock().getTime() - backlog.since.getTime() : 0;
		const current = backlog?.seq ?? seq;
		return {
			site,
			seq: current,
			behind: {
				entries: seq - current,
				since: backlog?.since.toISOString() ?? null,
				seconds: Math.max(0, waited / 1000),
				pages: waitingPages,
			},
			release: online.last ? { number: pagesOf(online.last), at: online.last.createdAt } : null,
			search: search ? { covers: search.covers ?? null, behindSince: instantOf(search.behindSince) } : null,
			lastError: this.#errors.get(site) ?? null,
		};
	}

	#noteBacklog({ site, hasWork }: SitePublisher, seq: number): void {
		if (!hasWork) this.#backlogs.delete(site);
		else if (!this.#backlogs.has(site)) this.#backlogs.set(site, { since: this.#options.clock(), seq });
	}

	/** Reports problems that were not there after the previous release. */
	#noteProblems(site: string, problems: readonly Problem[]): void {
		const known = this.#heldBack.get(site) ?? new Set();
		const keyOf = ({ path, message }: Problem) => `${path} ${message}`;
		const fresh = problems.filter((problem) => problem.isBlocking && !known.has(keyOf(problem)));
		this.#heldBack.set(site, new Set(problems.filter(({ isBlocking }) => isBlocking).map(keyOf)));
		for (const { message } of fresh.filter((problem) => !isPage(problem)))
			this.note({ level: 'error', event: 'release stopped', site, message });
		const pages = fresh.filter(isPage);
		for (const { path, message } of pages.slice(0, heldBackMax))
			this.note({ level: 'warn', event: 'page held back', site, message: `${path}: ${message}` });
		if (pages.length > heldBackMax) {
			const message = `${pages.length - heldBackMax} more pages were held back.`;
			this.note({ level: 'warn', event: 'page held back', site, pages: pages.length, message });
		}
	}
}
