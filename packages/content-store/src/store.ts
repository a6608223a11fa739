import {
	type Language,
	type LogEntry,
	type Published,
	type Reference,
	type SiteKey,
	subjectOf,
} from '@portolano/content-models';
import { Catalogue } from './catalogue.ts';
import { appearance, type Change, changeOf } from './changes.ts';
import { Documents } from './documents.ts';
import { HeldDocuments } from './held-documents.ts';
import { type PageName, PageNumbers } from './page-numbers.ts';
import { PageView } from './page-view.ts';
import { Queries } from './queries/queries.ts';
import type { QueryKey } from './query-key.ts';
import { QueryRegister } from './query-register.ts';
import { readersOf, type RecordedQuery, type ReportQuery } from './recorded-query.ts';
import { emptyRecording, type Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import type { StoreView } from './store-view.ts';

/** What an entry of the log did. */
export interface Applied {
	readonly change: Change;
	/** Pages that read something which is now different. */
	readonly touched: readonly PageName[];
}

export interface ViewOptions {
	readonly site: SiteKey;
	readonly language: Language;
	/** Nothing is recorded when it is absent. */
	readonly recorder?: Recorder;
	/** The document whose own page it is. */
	readonly showing?: Reference | undefined;
}

/** All published documents, typed and indexed, and which page read what. */
export class Store {
	readonly #clock: { now: number };
	readonly #documents = new Documents();
	readonly #held = new HeldDocuments();
	readonly #register = new QueryRegister();
	readonly #pages = new PageNumbers();
	readonly #catalogue: Catalogue;
	readonly #queries: Queries;
	#seq = 0;
	/** Stands for the documents and the clock as they are now. */
	#epoch = {};

	/** An empty store. `now` is in milliseconds since 1970. */
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

	/** Place in the log of the last entry applied; 0 before the first. */
	get seq(): number {
		return this.#seq;
	}

	/** The clock, as an instant. */
	get now(): string {
		return new Date(this.#clock.now).toISOString();
	}

	/** How many documents are published, and how many queries are kept for the pages recorded. */
	get size(): { readonly documents: number; readonly queries: number } {
		return { documents: this.#documents.size + this.#held.size, queries: this.#register.size };
	}

	/** Documents that are held. */
	get held(): readonly Reference[] {
		return this.#held.references;
	}

	/** Applies the next entry. Throws, and changes nothing, when `entry.seq` is not the one that follows. */
	apply(entry: LogEntry): Applied {
		if (entry.seq !== this.#seq + 1) {
			throw new Error(
				`The log jumps from entry ${this.#seq} to entry ${entry.seq}: entry ${this.#seq + 1} was expected. ` +
					'Read the log again from there. The published documents have not been changed.',
			);
		}
		this.#seq = entry.seq;
		const change = changeOf(entry, this.document(subjectOf(entry)));
		if (change.fields.size === 0) return { change, touched: [] };
		this.#begin();
		const touched = this.#held.get(change) ? this.#replaceHeld(change) : this.#put(change);
		return { change, touched };
	}

	/** Moves the clock to an instant that is not before the present one; answers the pages that changed by themselves. */
	advance(now: string): readonly PageName[] {
		const next = Date.parse(now);
		if (!(next >= this.#clock.now)) {
			throw new Error(`The clock cannot go back from ${this.now} to ${now}. Nothing has been changed.`);
		}
		this.#begin();
		this.#clock.now = next;
		const moves = this.#catalogue.advance();
		return this.#touchedBy((report) => this.#queries.concernTime(moves, report));
	}

	/** The instant at which a page may change by itself; undefined when none will. May be early, never late. */
	nextBoundary(): string | undefined {
		const next = this.#queries.nextBoundary();
		return next === Infinity ? undefined : new Date(next).toISOString();
	}

	/**
	 * Holds a document back: no page sees it any more, as if it were not published, but its own (`showing` of
	 * {@link view}). Answers the pages that saw it. It is for documents whose own page could not be put online: nothing
	 * may lead there. Nothing happens when it is held, or not published.
	 */
	hold(reference: Reference): readonly PageName[] {
		const document = this.#documents.get(reference);
		if (!document) return [];
		this.#begin();
		this.#held.put(document);
		return this.#put(appearance(document, false));
	}

	/** Releases a held document; returns the pages that see it now. */
	unhold(reference: Reference): readonly PageName[] {
		const document = this.#held.get(reference);
		if (!document) return [];
		this.#begin();
		this.#held.delete(reference);
		return this.#put(appearance(document, true));
	}

	/** A document, held or not, outside of any page. */
	document(reference: Reference): Published | undefined {
		return this.#documents.get(reference) ?? this.#held.get(reference);
	}

	/** Documents of one type, held or not, in no particular order, outside of any page. */
	*documents(type: Published['type']): Generator<Published> {
		yield* this.#documents.ofType(type).values();
		yield* this.#held.ofType(type);
	}

	recorder(): Recorder {
		return { ...emptyRecording(), epoch: this.#epoch };
	}

	/** Makes the query that another store of the same documents recorded, where a page was rendered for this one. */
	replay(key: QueryKey): RecordedQuery {
		return replay(this.#queries, key);
	}

	/** The documents as a page of `site` sees them. */
	view({ site, language, recorder, showing }: ViewOptions): StoreView {
		const own = showing && this.#held.get(showing);
		return new PageView(this.#queries, { site, language, recording: recorder, epoch: this.#epoch, own });
	}

	/**
	 * Keeps what was read while `page` was rendered, in place of what it read before. False, and nothing kept, when the
	 * store has changed since the recorder was made: the page must be rendered again.
	 */
	record(page: PageName, recorder: Recorder): boolean {
		if (recorder.epoch !== this.#epoch) return false;
		this.#register.record(this.#pages.number(page), recorder.queries);
		return true;
	}

	/** Forgets a page that is no more. */
	forget(page: PageName): void {
		this.#register.record(this.#pages.number(page), []);
		this.#pages.forget(page);
	}

	/** To be called before every change of the documents or the clock. */
	#begin(): void {
		this.#epoch = {};
		this.#register.sweep();
	}

	#put(change: Change): PageName[] {
		this.#documents.put(change);
		const moves = this.#catalogue.put(change);
		return this.#touchedBy((report) => this.#queries.concern({ change, moves }, report));
	}

	/** A change of a held document is seen by its own page alone. */
	#replaceHeld(change: Change): PageName[] {
		if (change.after) this.#held.put(change.after);
		else this.#held.delete(change);
		return this.#touchedBy((report) => this.#queries.concernHeld(change, report));
	}

	#touchedBy(concern: (report: ReportQuery) => void): PageName[] {
		const changed = new Set<RecordedQuery>();
		concern((query) => changed.add(query));
		const touched = new Set([...changed].flatMap((query) => [...readersOf(query)]));
		return [...touched].flatMap((page) => this.#pages.name(page) ?? []);
	}
}

/** An empty store at `now`, an instant: the clock is an input, the store never reads another. */
export function createStore({ now }: { now: string }): Store {
	return new Store(Date.parse(now));
}
