import type { Language, LogEntry, Published, Reference, SiteKey } from '@portolano/content-models';
import { Catalogue } from './catalogue.ts';
import { appearance, type Change, changeTo } from './changes.ts';
import { Documents } from './documents.ts';
import { HeldDocuments } from './held-documents.ts';
import { type Draft, Overlay } from './overlay/overlay.ts';
import { type PageName, PageNumbers } from './page-numbers.ts';
import { PageView } from './page-view.ts';
import { Queries } from './queries/queries.ts';
import type { QueryKey } from './query-key.ts';
import { QueryRegister } from './query-register.ts';
import { readersOf, type RecordedQuery, type ReportQuery } from './recorded-query.ts';
import { emptyRecording, type Recorder } from './recorder.ts';
import {
	forgetRecordings,
	type Recordings,
	type RecordingsContext,
	recordingsOf,
	restoreRecordings,
} from './recordings.ts';
import { replay } from './replay.ts';
import { type Outcome, Schedule } from './schedule.ts';
import type { StoreView } from './store-view.ts';

/** The effect of a log entry, or of the clock. */
export interface Applied {
	/** Documents that have changed: several for a group, or for scheduled entries that take effect. */
	readonly changes: readonly Change[];
	/** Pages with a recorded query whose answer has changed. */
	readonly touched: readonly PageName[];
}

export interface ViewOptions {
	readonly site: SiteKey;
	readonly language: Language;
	/** Collects the queries of the page; without it nothing is recorded. */
	readonly recorder?: Recorder;
	/** The document whose own page is rendered: the view includes it even when it is held back. */
	readonly showing?: Reference | undefined;
}

/** All published documents, typed and indexed, and the queries recorded for each page. */
export class Store {
	readonly #clock: { now: number };
	readonly #documents = new Documents();
	readonly #held = new HeldDocuments();
	readonly #register = new QueryRegister();
	readonly #pages = new PageNumbers();
	readonly #catalogue: Catalogue;
	readonly #queries: Queries;
	readonly #schedule = new Schedule((subject) => this.document(subject));
	#seq = 0;
	/** Identifies the current state of the documents and the clock; replaced at every change. */
	#epoch = {};

	/** Creates an empty store. `now` is in milliseconds since 1970. */
	constructor(now: number) {
		this.#clock = { now };
		this.#catalogue = new Catalogue(this.#documents, this.#clock);
		this.#queries = new Queries({
			documents: this.#documents,
			catalogue: this.#catalogue,
			register: this.#register,
			clock: this.#clock,
		});
	}

	/** Sequence number of the last entry applied; 0 before the first. */
	get seq(): number {
		return this.#seq;
	}

	/** The time of the store's clock, as an ISO instant. */
	get now(): string {
		return new Date(this.#clock.now).toISOString();
	}

	/** Number of published documents, held back or not, and of recorded queries. */
	get size(): { readonly documents: number; readonly queries: number } {
		return { documents: this.#documents.size + this.#held.size, queries: this.#register.size };
	}

	/** Documents that are held back. */
	get held(): readonly Reference[] {
		return this.#held.references;
	}

	/**
	 * Applies the next entry of the log.
	 * @throws when `entry.seq` is not the next number; nothing is changed.
	 */
	apply(entry: LogEntry): Applied {
		if (entry.seq !== this.#seq + 1) {
			throw new Error(
				`The log jumps from entry ${this.#seq} to entry ${entry.seq}: entry ${this.#seq + 1} was expected. ` +
					'Read the log again from there. The published documents have not been changed.',
			);
		}
		this.#seq = entry.seq;
		const changes = this.#changesTo(this.#schedule.take(entry, this.#clock.now));
		if (changes.length === 0) return { changes, touched: [] };
		this.#begin();
		return { changes, touched: this.#pagesReading(this.#carryOut(changes)) };
	}

	/**
	 * Moves the clock to `now`: scheduled entries take effect, and queries whose answer changes with time are evaluated.
	 * @throws when `now` is before the current time; nothing is changed.
	 */
	advance(now: string): Applied {
		const next = Date.parse(now);
		if (!(next >= this.#clock.now)) {
			throw new Error(`The clock cannot go back from ${this.now} to ${now}. Nothing has been changed.`);
		}
		this.#begin();
		this.#clock.now = next;
		const moves = this.#catalogue.advance();
		const byTime = changedQueries((report) => this.#queries.concernTime(moves, report));
		const changes = this.#changesTo(this.#schedule.advance(next));
		return { changes, touched: this.#pagesReading([...byTime, ...this.#carryOut(changes)]) };
	}

	/** Returns the next instant at which time alone may change a page, or undefined. Can be early, never late. */
	nextBoundary(): string | undefined {
		const next = Math.min(this.#queries.nextBoundary(), this.#schedule.nextBoundary() ?? Infinity);
		return next === Infinity ? undefined : new Date(next).toISOString();
	}

	/**
	 * Holds a document back: every page but its own (`showing` of {@link view}) is rendered as if it were unpublished.
	 * For documents whose own page could not be put online, so that no page links there. Returns the pages that saw it.
	 * Does nothing when the document is already held back or not published.
	 */
	hold(reference: Reference): readonly PageName[] {
		const document = this.#documents.get(reference);
		if (!document) return [];
		this.#begin();
		this.#held.put(document);
		return this.#pagesReading(this.#put(appearance(document, false)));
	}

	/** Restores a held-back document; returns the pages that see it now. */
	unhold(reference: Reference): readonly PageName[] {
		const document = this.#held.get(reference);
		if (!document) return [];
		this.#begin();
		this.#held.delete(reference);
		return this.#pagesReading(this.#put(appearance(document, true)));
	}

	/** Returns a document, held back or not, without recording the query. */
	document(reference: Reference): Published | undefined {
		return this.#documents.get(reference) ?? this.#held.get(reference);
	}

	/** Yields the documents of one type, held back or not, in no particular order, without recording the query. */
	*documents(type: Published['type']): Generator<Published> {
		yield* this.#documents.ofType(type).values();
		yield* this.#held.ofType(type);
	}

	recorder(): Recorder {
		return { ...emptyRecording(), epoch: this.#epoch };
	}

	/** Repeats a query recorded in another store of the same documents, to record here a page rendered there. */
	replay(key: QueryKey): RecordedQuery {
		return replay(this.#queries, key);
	}

	/** Returns the documents as a page of `site` sees them. */
	view({ site, language, recorder, showing }: ViewOptions): StoreView {
		const own = showing && this.#held.get(showing);
		return new PageView(this.#queries, { site, language, recording: recorder, epoch: this.#epoch, own });
	}

	/**
	 * Lays drafts over the documents: what pages would show were they applied as entries. Shares everything else, records
	 * nothing and changes nothing here. Freezes the drafts.
	 */
	overlay(drafts: readonly Draft[]): Overlay {
		const epoch = this.#epoch;
		return new Overlay(drafts, {
			documents: this.#documents,
			held: this.#held,
			catalogue: this.#catalogue,
			counts: this.#queries.counts,
			clock: this.#clock,
			isCurrent: () => this.#epoch === epoch,
		});
	}

	/**
	 * Replaces the queries recorded for `page` with those of its last rendering. Returns false, and records nothing,
	 * when the store has changed since the recorder was created: the page must be rendered again.
	 */
	record(page: PageName, recorder: Recorder): boolean {
		if (recorder.epoch !== this.#epoch) return false;
		this.#register.record(this.#pages.number(page), recorder.queries);
		return true;
	}

	/** Forgets a page that no longer exists. */
	forget(page: PageName): void {
		this.#register.record(this.#pages.number(page), []);
		this.#pages.forget(page);
	}

	/** Returns what the pages of a site read when they were last rendered. */
	recordings(site: SiteKey): Recordings {
		return recordingsOf(this.#recorded, site);
	}

	/**
	 * Records the pages of a site as in another store with the same documents and clock, from which `recordings` come.
	 * @throws when `recordings` are incomplete; then none of them is kept.
	 */
	restoreRecordings(site: SiteKey, recordings: Recordings): void {
		try {
			restoreRecordings(this.#recorded, site, recordings);
		} catch (error) {
			this.forgetRecordings(site);
			throw error;
		}
	}

	/** Forgets all pages of a site. */
	forgetRecordings(site: SiteKey): void {
		forgetRecordings(this.#recorded, site);
	}

	get #recorded(): RecordingsContext {
		return { register: this.#register, numbers: this.#pages, replay: (key) => this.replay(key) };
	}

	/** Must be called before every change of the documents or the clock. */
	#begin(): void {
		this.#epoch = {};
		this.#register.sweep();
	}

	#changesTo(outcomes: readonly Outcome[]): Change[] {
		return outcomes
			.map(({ subject, document }) => changeTo(document, this.document(subject), subject))
			.filter(({ fields }) => fields.size > 0);
	}

	#carryOut(changes: readonly Change[]): ReadonlySet<RecordedQuery> {
		const changed = new Set<RecordedQuery>();
		for (const change of changes) {
			const queries = this.#held.get(change) ? this.#replaceHeld(change) : this.#put(change);
			for (const query of queries) changed.add(query);
		}
		return changed;
	}

	#put(change: Change): Set<RecordedQuery> {
		this.#documents.put(change);
		const moves = this.#catalogue.put(change);
		return changedQueries((report) => this.#queries.concern({ change, moves }, report));
	}

	/** Changes a held-back document, which touches only its own page. */
	#replaceHeld(change: Change): Set<RecordedQuery> {
		if (change.after) this.#held.put(change.after);
		else this.#held.delete(change);
		return changedQueries((report) => this.#queries.concernHeld(change, report));
	}

	#pagesReading(queries: Iterable<RecordedQuery>): PageName[] {
		const pages = new Set([...queries].flatMap((query) => [...readersOf(query)]));
		return [...pages].flatMap((page) => this.#pages.name(page) ?? []);
	}
}

function changedQueries(concern: (report: ReportQuery) => void): Set<RecordedQuery> {
	const changed = new Set<RecordedQuery>();
	concern((query) => changed.add(query));
	return changed;
}

/** Creates an empty store whose clock shows `now`, an ISO instant. The store never reads the system clock. */
export function createStore({ now }: { now: string }): Store {
	return new Store(Date.parse(now));
}
