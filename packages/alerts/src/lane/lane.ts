import type { LogEntry, Published } from '@portolano/content-models';
import { messageOf } from '@portolano/follower';
import { endOf, lastVersion, startOf } from '../history.ts';
import type { PublishedAlerts } from '../writer/published.ts';
import { type AlertChange, changeOf, hasTurned } from './alert-change.ts';
import { Deliveries, isComplete } from './deliveries.ts';
import { LaneDocuments } from './documents.ts';
import type { OnEvent } from './events.ts';
import { watchPage } from './page-watch.ts';
import { type SiteOutcome, WrittenSites } from './written-sites.ts';

export interface LaneParts {
	/** Folder with one folder for each site. */
	readonly alertsDir: string;
	/** File in which what was delivered is kept over a restart. */
	readonly deliveriesFile: string;
	/** Where the sites answer; undefined: their pages are not fetched. */
	readonly checkUrl: string | undefined;
	/** Returns the time in milliseconds since 1970. */
	readonly clock: () => number;
	readonly onEvent: OnEvent;
}

/** Files that were found as they should be are compared with the disk again after this time. */
const DISTRUST_AFTER_MS = 60_000;
/** Between the feeds of two sites: a request and its answer take several turns of the event loop. */
const FEEDS_PAUSE_MS = 20;

/** Applies entries and time to the alerts, writes the files of all sites, and sees whether readers get them. */
export class Lane {
	readonly deliveries: Deliveries;
	readonly #parts: LaneParts;
	readonly #sites: WrittenSites;
	#documents = new LaneDocuments();
	/** Alerts whose change is to be delivered with the next writing. */
	readonly #changed = new Set<string>();
	#writtenAt = -Infinity;
	/** Of the documents that were written. */
	#writtenVersion: number | undefined;
	#trustedAt = -Infinity;
	#hasToldFailure = false;
	#writingFeeds: NodeJS.Timeout | undefined;

	constructor(parts: LaneParts) {
		this.#parts = parts;
		this.deliveries = new Deliveries(parts.deliveriesFile);
		this.#sites = new WrittenSites(parts.alertsDir);
	}

	/** Number of the last entry applied. */
	get seq(): number {
		return this.#documents.seq;
	}

	get sites(): WrittenSites['all'] {
		return this.#sites.all;
	}

	/** The alerts in force. */
	get inForce(): Published<'alert'>[] {
		const now = this.#parts.clock();
		return this.#documents.published.alerts
			.filter((history) => startOf(history) <= now && now < endOf(history))
			.map(lastVersion);
	}

	/** The next instant (milliseconds since 1970) at which something begins or ends; undefined when nothing will. */
	get nextChange(): number | undefined {
		const after = this.#writtenAt;
		const instants = this.#documents.published.alerts
			.flatMap((history) => [startOf(history), endOf(history)])
			.filter((at) => at > after);
		const next = Math.min(this.#documents.nextBoundary ?? Infinity, ...instants);
		return next === Infinity ? undefined : next;
	}

	apply(entries: readonly LogEntry[]): void {
		for (const entry of entries) this.#note(this.#documents.apply(entry, this.#parts.clock()));
	}

	/** Replaces everything by another log. Sites that it doesn't publish keep their files. */
	startAnew(entries: readonly LogEntry[]): void {
		const before = this.#documents.published.alerts.map((history) => lastVersion(history).id);
		this.#documents = new LaneDocuments();
		this.#writtenVersion = undefined;
		this.#note(before);
		this.apply(entries);
	}

	/** Writes what has changed since the last writing, by entries or by time alone; otherwise does nothing. */
	refresh(): void {
		const now = this.#parts.clock();
		this.#note(this.#documents.advance(now));
		this.#noteTurned(now);
		const isDue = this.#sites.hasFailed || now < this.#writtenAt || this.#hasChanged;
		if (isDue || now >= this.#trustedAt + DISTRUST_AFTER_MS) this.#write(now);
	}

	/** Writes all files, after comparing those on the disk. */
	rewrite(): void {
		this.#trustedAt = -Infinity;
		this.refresh();
	}

	/** Writes what is still to be written. To be called at the end. */
	finish(): void {
		clearTimeout(this.#writingFeeds);
		while (this.#writeNextFeeds());
	}

	get #hasChanged(): boolean {
		return this.#changed.size > 0 || this.#documents.version !== this.#writtenVersion;
	}

	#note(ids: readonly string[]): void {
		for (const id of ids) this.#changed.add(id);
	}

	/** Notes the alerts that have begun or ended since the last writing, and those that a clock set back puts in force again. */
	#noteTurned(now: number): void {
		const [from, to] = [Math.min(this.#writtenAt, now), Math.max(this.#writtenAt, now)];
		if (this.#writtenAt === -Infinity) return;
		for (const history of this.#documents.published.alerts)
			if (hasTurned(history, from, to)) this.#changed.add(lastVersion(history).id);
	}

	#write(now: number): void {
		const { published } = this.#documents;
		if (now >= this.#trustedAt + DISTRUST_AFTER_MS || now < this.#trustedAt) {
			this.#sites.distrust();
			this.#trustedAt = now;
		}
		const outcomes = this.#sites.write(published, now);
		const unremoved = this.#sites.remove(this.#documents.withdrawnSites);
		const failed = [...outcomes.filter(({ error }) => error !== undefined), ...unremoved];
		this.#tellFailures(failed);
		const isFirst = this.#writtenAt === -Infinity;
		this.#writtenAt = now;
		this.#writtenVersion = this.#documents.version;
		const changed = [...this.#changed];
		if (failed.length === 0) this.#changed.clear();
		for (const id of changed) {
			const change = changeOf(
				id,
				published,
				this.deliveries.of(id)?.sites.map(({ key }) => key),
			);
			if (!(isFirst && this.#isDelivered(change, now))) this.#deliver(change, published, outcomes);
		}
		this.#writeFeedsSoon();
	}

	/** Whether an earlier process has seen on all its sites what the alert is now. */
	#isDelivered({ id, updatedAt, history }: AlertChange, now: number): boolean {
		const known = this.deliveries.of(id);
		if (!history || !known || !isComplete(known) || known.updatedAt !== updatedAt) return false;
		const writtenAt = Math.min(...known.sites.map((one) => Date.parse(one.writtenAt ?? known.updatedAt)));
		return !hasTurned(history, writtenAt, now);
	}

	/** What programs read takes longer than what readers see: a new alert may come between two sites. */
	#writeFeedsSoon(): void {
		clearTimeout(this.#writingFeeds);
		this.#writingFeeds = setTimeout(() => {
			if (this.#writeNextFeeds()) this.#writeFeedsSoon();
		}, FEEDS_PAUSE_MS);
	}

	#writeNextFeeds(): boolean {
		const outcome = this.#sites.writeNextFeeds();
		if (outcome) this.#tellFailures(outcome.error === undefined ? [] : [outcome]);
		return outcome !== undefined;
	}

	/** Tells of failures, once until nothing fails any more. */
	#tellFailures(failed: readonly SiteOutcome[]): void {
		const [first] = failed;
		if (first && !this.#hasToldFailure) {
			const { key, error } = first;
			const message = `The alerts of ${failed.length} sites could not be written; of ${key}: ${messageOf(error)} What is in force there stays, and ends on time. It is tried again.`;
			this.#parts.onEvent({ level: 'error', event: 'alerts not written', site: key, message, error });
		}
		this.#hasToldFailure = this.#sites.hasFailed;
	}

	#deliver(
		{ id, updatedAt, sites }: AlertChange,
		published: PublishedAlerts,
		outcomes: readonly SiteOutcome[],
	): void {
		const writtenAt = new Date(this.#parts.clock()).toISOString();
		const concerned = outcomes.filter(({ key }) => sites.has(key));
		this.deliveries.begin({
			...{ id, updatedAt: updatedAt ?? writtenAt },
			sites: concerned.map(({ key, error }) =>
				error === undefined ? { key, writtenAt } : { key, error: messageOf(error) },
			),
		});
		void this.#watch(id, published, writtenAt);
	}

	/** Fetches a page of each site until it is as written. */
	async #watch(id: string, published: PublishedAlerts, writtenAt: string): Promise<void> {
		const { checkUrl, clock, onEvent } = this.#parts;
		const sites = this.deliveries.of(id)?.sites.filter((one) => one.writtenAt !== undefined) ?? [];
		if (checkUrl === undefined || sites.length === 0) return;
		const isOutdated = () => !this.deliveries.of(id)?.sites.some((one) => one.writtenAt === writtenAt);
		const problems = await Promise.all(
			sites.map(async ({ key }) => {
				const site = published.sites.get(key);
				if (!site) return [];
				const expected = () => this.#sites.barOf(key, id, clock());
				const error = await watchPage({ ...{ checkUrl, site, id }, expected, isOutdated });
				if (isOutdated()) return [];
				const seenAt = new Date(clock()).toISOString();
				this.deliveries.note(id, { key, writtenAt, ...(error === undefined ? { seenAt } : { error }) });
				return error === undefined ? [] : [{ key, error }];
			}),
		);
		if (isOutdated()) return;
		this.deliveries.keep(id);
		const [first] = problems.flat();
		if (first) {
			const message = `The change of alert ${id} is not to be seen on ${problems.flat().length} sites; on ${first.key}: ${first.error}`;
			onEvent({ level: 'warn', event: 'alert not online', site: first.key, message });
			return;
		}
		const milliseconds = clock() - Date.parse(writtenAt);
		const message = `The change of alert ${id} is to be seen on ${sites.length} sites, ${milliseconds} ms after it was written.`;
		onEvent({ level: 'info', event: 'alert online', milliseconds, message });
	}
}
