import {
	type Language,
	lifetimeOf,
	type LogEntry,
	type Published,
	type Reference,
	type SiteKey,
} from '@portolano/content-models';
import { type Change, changeTo } from './changes.ts';
import { nameOf } from './documents.ts';
import { Lifetimes } from './lifetimes.ts';
import { type Draft, Overlay } from './overlay/overlay.ts';
import type { PageName } from './page-numbers.ts';
import { PageView } from './page-view.ts';
import { QueriedDocuments } from './queried-documents.ts';
import type { QueryKey } from './query-key.ts';
import { QueryRegister } from './query-register.ts';
import { RecordedPages } from './recorded-pages.ts';
import type { RecordedQuery } from './recorded-query.ts';
import { emptyRecording, type Recorder } from './recorder.ts';
import type { Recordings } from './recordings.ts';
import { replay } from './replay.ts';
import { type Outcome, Schedule } from './schedule.ts';
import type { StoreView } from './store-view.ts';

/** The effect of a log entry, or of the clock. */
export interface Applied {
	/**
	 * Documents that have changed: several for a group, or for scheduled entries that take effect. An upload may be as before,
	 * without a field that differs, and only have another earlier version.
	 */
	readonly changes: readonly Change[];
	/** Pages with a recorded query whose answer has changed. */
	readonly touched: readonly PageName[];
}

/** The effect on the store, told to those who follow the documents themselves. */
export interface StoreUpdate extends Applied {
	/** Documents of which pages saw no change: one outside of its lifetime may have another lifetime, or be withdrawn. */
	readonly unseen: readonly Reference[];
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
	readonly #register = new QueryRegister();
	readonly #documents: QueriedDocuments;
	readonly #pages = new RecordedPages(this.#register, (key) => this.replay(key));
	readonly #schedule = new Schedule((subject) => this.#published(subject));
	readonly #lifetimes = new Lifetimes();
	#seq = 0;

	/** Creates an empty store. `now` is in milliseconds since 1970. */
	constructor(now: number) {
		this.#documents = new QueriedDocuments(this.#register, now);
	}

	/** Sequence number of the last entry applied; 0 before the first. */
	get seq(): number {
		return this.#seq;
	}

	/** The time of the store's clock, as an ISO instant. */
	get now(): string {
		return new Date(this.#documents.now).toISOString();
	}

	/** Number of published documents, held back or not, and of recorded queries. */
	get size(): { readonly documents: number; readonly queries: number } {
		return { documents: this.#documents.size, queries: this.#register.size };
	}

	/** Documents that are held back. */
	get held(): readonly Reference[] {
		return this.#documents.held.references;
	}

	/**
	 * Applies the next entry of the log.
	 * @throws when `entry.seq` is not the next number; nothing is changed.
	 */
	apply(entry: LogEntry): StoreUpdate {
		if (entry.seq !== this.#seq + 1) {
			throw new Error(
				`The log jumps from entry ${this.#seq} to entry ${entry.seq}: entry ${this.#seq + 1} was expected. ` +
					'Read the log again from there. The published documents have not been changed.',
			);
		}
		this.#seq = entry.seq;
		const { changes, unseen } = this.#changesTo(this.#schedule.take(entry, this.#documents.now));
		if (changes.length === 0) return { changes, touched: [], unseen };
		return { changes, touched: this.#pages.reading(this.#documents.change(changes)), unseen };
	}

	/**
	 * Moves the clock to `now`: scheduled entries take effect, lifetimes begin and cease, and queries whose answer changes
	 * with time are evaluated.
	 * @throws when `now` is before the current time; nothing is changed.
	 */
	advance(now: string): StoreUpdate {
		const next = Date.parse(now);
		if (!(next >= this.#documents.now)) {
			throw new Error(`The clock cannot go back from ${this.now} to ${now}. Nothing has been changed.`);
		}
		const byTime = this.#documents.advance(next);
		const { changes, unseen } = this.#changesTo(this.#outcomesAt(next));
		const touched = this.#pages.reading([...byTime, ...this.#documents.change(changes)]);
		return { changes, touched, unseen };
	}

	/** Returns the next instant at which time alone may change a page, or undefined. Can be early, never late. */
	nextBoundary(): string | undefined {
		const ofDocuments = [this.#schedule.nextBoundary(), this.#lifetimes.nextBoundary()];
		const next = Math.min(this.#documents.queries.nextBoundary(), ...ofDocuments.map((at) => at ?? Infinity));
		return next === Infinity ? undefined : new Date(next).toISOString();
	}

	/**
	 * Holds a document back: every page but its own (`showing` of {@link view}) is rendered as if it were unpublished.
	 * For documents whose own page could not be put online, so that no page links there. Returns the pages that saw it.
	 * Does nothing when the document is already held back or not published.
	 */
	hold(reference: Reference): readonly PageName[] {
		return this.#pages.reading(this.#documents.hold(reference));
	}

	/** Restores a held-back document; returns the pages that see it now. */
	unhold(reference: Reference): readonly PageName[] {
		return this.#pages.reading(this.#documents.unhold(reference));
	}

	/** Returns a document, held back or not, without recording the query. */
	document(reference: Reference): Published | undefined {
		return this.#documents.get(reference);
	}

	/** Returns the versions of an upload since it was published, or published again, the newest last; none when it is not. */
	versionsOf(upload: Reference<'file'>): Published[] {
		return this.#schedule.versionsOf(upload, this.#documents.now);
	}

	/** Returns the documents, held back or not, that refer to another, without recording the query. */
	referrersOf(target: Reference): readonly Reference[] {
		return this.#documents.allReferring(target);
	}

	/** Returns the documents of one type, held back or not, in no particular order, without recording the query. */
	documents(type: Published['type']): Generator<Published> {
		return this.#documents.ofType(type);
	}

	/** Returns a document whose lifetime is over, without recording the query: no page sees it. */
	ceased(reference: Reference): Published | undefined {
		const document = this.#lifetimes.unseen(reference);
		return document && (lifetimeOf(document)?.cease ?? Infinity) <= this.#documents.now
			? document
			: undefined;
	}

	/** The documents that are published and outside of their lifetime: no page sees them. */
	get unseen(): Iterable<Published> {
		return this.#lifetimes.all;
	}

	recorder(): Recorder {
		return { ...emptyRecording(), epoch: this.#documents.epoch };
	}

	/** Repeats a query recorded in another store of the same documents, to record here a page rendered there. */
	replay(key: QueryKey): RecordedQuery {
		return replay(this.#documents.queries, key);
	}

	/** Returns the documents as a page of `site` sees them. */
	view({ site, language, recorder, showing }: ViewOptions): StoreView {
		const { queries, epoch, held } = this.#documents;
		const own = showing && held.get(showing);
		return new PageView(queries, { site, language, recording: recorder, epoch, own });
	}

	/**
	 * Lays drafts over the documents: what pages would show were they applied as entries. Shares everything else, records
	 * nothing and changes nothing here. Freezes the drafts.
	 */
	overlay(drafts: readonly Draft[]): Overlay {
		return new Overlay(drafts, this.#documents.underOverlay());
	}

	/**
	 * Replaces the queries recorded for `page` with those of its last rendering. Returns false, and records nothing,
	 * when the store has changed since the recorder was created: the page must be rendered again.
	 */
	record(page: PageName, recorder: Recorder): boolean {
		if (recorder.epoch !== this.#documents.epoch) return false;
		this.#pages.record(page, recorder.queries);
		return true;
	}

	/** Forgets a page that no longer exists. */
	forget(page: PageName): void {
		this.#pages.forget(page);
	}

	/** Returns what the pages of a site read when they were last rendered. */
	recordings(site: SiteKey): Recordings {
		return this.#pages.recordings(site);
	}

	/**
	 * Records the pages of a site as in another store with the same documents and clock, from which `recordings` come.
	 * @throws when `recordings` are incomplete; then none of them is kept.
	 */
	restoreRecordings(site: SiteKey, recordings: Recordings): void {
		this.#pages.restore(site, recordings);
	}

	/** Forgets all pages of a site. */
	forgetRecordings(site: SiteKey): void {
		this.#pages.forgetSite(site);
	}

	/** Returns the document as the entries publish it, also outside of its lifetime. */
	#published(subject: Reference): Published | undefined {
		return this.#lifetimes.unseen(subject) ?? this.document(subject);
	}

	/** Returns the documents that scheduled entries or lifetimes may change when the clock moves to `now`. */
	#outcomesAt(now: number): Outcome[] {
		const scheduled = this.#schedule.advance(now);
		const names = new Set(scheduled.map(({ subject }) => nameOf(subject)));
		const turned = this.#lifetimes.due(now).filter((subject) => !names.has(nameOf(subject)));
		return [...scheduled, ...turned.map((subject) => ({ subject, document: this.#published(subject) }))];
	}

	#changesTo(outcomes: readonly Outcome[]): Pick<StoreUpdate, 'unseen'> & { changes: Change[] } {
		const all = outcomes.map((outcome) => {
			const { subject, document } = this.#lifetimes.seen(outcome, this.#documents.now);
			return changeTo(document, this.document(subject), subject);
		});
		const isSame = ({ type, fields }: Change) => fields.size === 0 && type !== 'file';
		const unseen = all.filter(isSame).map(({ type, id }) => ({ type, id }));
		return { changes: all.filter((change) => !isSame(change)), unseen };
	}
}

/** Creates an empty store whose clock shows `now`, an ISO instant. The store never reads the system clock. */
export function createStore({ now }: { now: string }): Store {
	return new Store(Date.parse(now));
}
