import type { ContentType, Published, Reference } from '@portolano/content-models';
import { Catalogue } from './catalogue.ts';
import { appearance, type Change } from './changes.ts';
import { Documents } from './documents.ts';
import { HeldDocuments } from './held-documents.ts';
import type { OverlayBase } from './overlay/overlay.ts';
import { Queries } from './queries/queries.ts';
import type { QueryRegister } from './query-register.ts';
import type { RecordedQuery, ReportQuery } from './recorded-query.ts';

const none: ReadonlySet<RecordedQuery> = new Set<RecordedQuery>();

/** All published documents, held back or not, the clock, and the queries whose answers follow from them. */
export class QueriedDocuments {
	readonly #clock: { now: number };
	readonly #documents = new Documents();
	readonly #held = new HeldDocuments();
	readonly #register: QueryRegister;
	readonly #catalogue: Catalogue;
	#epoch = {};
	readonly queries: Queries;

	/** Begins without documents. `now` is in milliseconds since 1970. */
	constructor(register: QueryRegister, now: number) {
		this.#register = register;
		this.#clock = { now };
		this.#catalogue = new Catalogue(this.#documents, this.#clock);
		this.queries = new Queries({
			documents: this.#documents,
			catalogue: this.#catalogue,
			register,
			clock: this.#clock,
		});
	}

	/** Milliseconds since 1970. */
	get now(): number {
		return this.#clock.now;
	}

	/** Identifies the current state of the documents and the clock; replaced at every change. */
	get epoch(): object {
		return this.#epoch;
	}

	/** Number of documents, held back or not. */
	get size(): number {
		return this.#documents.size + this.#held.size;
	}

	/** Documents that are held back. */
	get held(): Pick<HeldDocuments, 'get' | 'references'> {
		return this.#held;
	}

	/** Returns a document, held back or not. */
	get(reference: Reference): Published | undefined {
		return this.#documents.get(reference) ?? this.#held.get(reference);
	}

	/** Yields the documents of one type, held back or not, in no particular order. */
	*ofType(type: ContentType): Generator<Published> {
		yield* this.#documents.ofType(type).values();
		yield* this.#held.ofType(type);
	}

	/** The documents, held back or not, that refer to `target`. */
	allReferring(target: Reference): Reference[] {
		return [...this.#documents.allReferring(target), ...this.#held.allReferring(target)];
	}

	/** Moves the clock; returns the queries whose answer has changed with it. */
	advance(now: number): ReadonlySet<RecordedQuery> {
		this.#begin();
		this.#clock.now = now;
		const moves = this.#catalogue.advance();
		return changedQueries((report) => this.queries.concernTime(moves, report));
	}

	/** Carries out changes; returns the queries whose answer has changed. */
	change(changes: readonly Change[]): ReadonlySet<RecordedQuery> {
		this.#begin();
		const changed = new Set<RecordedQuery>();
		for (const change of changes.filter(({ fields }) => fields.size > 0)) {
			const queries = this.#held.get(change) ? this.#replaceHeld(change) : this.#put(change);
			for (const query of queries) changed.add(query);
		}
		return changed;
	}

	/** Holds back a document that pages see; returns the queries whose answer has changed. */
	hold(reference: Reference): ReadonlySet<RecordedQuery> {
		const document = this.#documents.get(reference);
		if (!document) return none;
		this.#begin();
		this.#held.put(document);
		return this.#put(appearance(document, false));
	}

	/** Restores a held-back document; returns the queries whose answer has changed. */
	unhold(reference: Reference): ReadonlySet<RecordedQuery> {
		const document = this.#held.get(reference);
		if (!document) return none;
		this.#begin();
		this.#held.delete(reference);
		return this.#put(appearance(document, true));
	}

	/** Returns what an overlay shares with the store. */
	underOverlay(): OverlayBase {
		const epoch = this.#epoch;
		return {
			documents: this.#documents,
			held: this.#held,
			catalogue: this.#catalogue,
			counts: this.queries.counts,
			clock: this.#clock,
			isCurrent: () => this.#epoch === epoch,
		};
	}

	/** Must be called before every change of the documents or the clock. */
	#begin(): void {
		this.#epoch = {};
		this.#register.sweep();
	}

	#put(change: Change): ReadonlySet<RecordedQuery> {
		this.#documents.put(change);
		const moves = this.#catalogue.put(change);
		return changedQueries((report) => this.queries.concern({ change, moves }, report));
	}

	/** Changes a held-back document, which touches only its own page. */
	#replaceHeld(change: Change): ReadonlySet<RecordedQuery> {
		if (change.after) this.#held.put(change.after);
		else this.#held.delete(change);
		return changedQueries((report) => this.queries.concernHeld(change, report));
	}
}

function changedQueries(concern: (report: ReportQuery) => void): Set<RecordedQuery> {
	const changed = new Set<RecordedQuery>();
	concern((query) => changed.add(query));
	return changed;
}
