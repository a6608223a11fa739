import {
	type DocumentEntry,
	type LogEntry,
	type Published,
	type Reference,
	subjectOf,
} from '@portolano/content-models';
import { nameOf } from './documents.ts';
import { GroupReader } from './group-reader.ts';
import { entryOf } from './map-entry.ts';
import { SubjectHistory, type Unit, type Version } from './subject-history.ts';
import { Timeline } from './timeline.ts';

/** What a document is now; undefined when it is not published. */
export interface Outcome {
	readonly subject: Reference;
	readonly document: Published | undefined;
}

function versionOf(entry: DocumentEntry): Version {
	const document = entry.action === 'publish' ? entry.document : undefined;
	return { seq: entry.seq, subject: subjectOf(entry), document };
}

function unitOf(entries: readonly DocumentEntry[], logTime: number): Unit {
	const times = entries.map(({ effectiveAt }) =>
		effectiveAt === undefined ? -Infinity : Date.parse(effectiveAt),
	);
	const effect = Math.max(logTime, ...times);
	return { effect, isScheduled: effect > logTime, versions: entries.map(versionOf) };
}

/**
 * Entries of the log in time. The state is a function of the log and the clock, whenever the entries are read:
 * - the *log time* of an entry is the latest `at` up to it, so a clock of the CMS that goes back reorders nothing;
 * - the *effect* of an entry is its `effectiveAt`, or its log time when that is later or there is none;
 * - the current version of a document has the latest (effect, seq) among those not cancelled that are in effect: those
 *   with `effectiveAt` in the future of their log time are when the clock reaches it, the others as soon as they are read;
 * - a cancellation counts when its log time is before the effect of what it cancels.
 */
export class Schedule {
	readonly #documentOf: (subject: Reference) => Published | undefined;
	readonly #groups = new GroupReader();
	/** Scheduled units that can still be cancelled, by the seq of each entry. */
	readonly #cancellable = new Map<number, Unit>();
	/** Of documents with scheduled entries, by name. */
	readonly #histories = new Map<string, SubjectHistory>();
	readonly #due = new Timeline<Unit>();
	/** Units in effect that may still be cancelled by an entry that is read later. */
	readonly #unsettled = new Timeline<Unit>();
	#logTime = -Infinity;

	/** @param documentOf - Returns the document as the entries applied so far leave it. */
	constructor(documentOf: (subject: Reference) => Published | undefined) {
		this.#documentOf = documentOf;
	}

	/** Reads the next entry; returns the documents that it may change at `now` (milliseconds since 1970). */
	take(entry: LogEntry, now: number): Outcome[] {
		this.#noteTime(entry.at);
		const outcomes = this.#read(entry, now);
		this.#settle(now);
		return outcomes;
	}

	/** Passes over an entry about another document, of which only the time is needed. */
	skip({ at }: Pick<LogEntry, 'at'>): void {
		this.#groups.interrupt();
		this.#noteTime(at);
	}

	/** Returns the documents that scheduled entries may change at `now`. */
	advance(now: number): Outcome[] {
		const due = this.#due.due(now);
		for (const unit of due) this.#unsettled.add(unit.effect, unit);
		const outcomes = this.#outcomesOf(due, now);
		this.#settle(now);
		return outcomes;
	}

	/** When a scheduled entry takes effect next (milliseconds since 1970); may be one that was cancelled. */
	nextBoundary(): number | undefined {
		return this.#due.next();
	}

	#noteTime(at: string): void {
		this.#logTime = Math.max(this.#logTime, Date.parse(at));
	}

	#read(entry: LogEntry, now: number): Outcome[] {
		if (entry.action === 'cancel') {
			this.#groups.interrupt();
			return this.#cancel(entry.cancels, now);
		}
		const entries = this.#groups.take(entry);
		return entries.length === 0 ? [] : this.#place(unitOf(entries, this.#logTime), now);
	}

	#place(unit: Unit, now: number): Outcome[] {
		for (const version of unit.versions) this.#historyFor(version.subject, unit)?.add(version, unit);
		if (!unit.isScheduled) return this.#outcomesOf([unit], now);
		for (const { seq } of unit.versions) this.#cancellable.set(seq, unit);
		this.#due.add(unit.effect, unit);
		return this.advance(now);
	}

	/** A document that has nothing scheduled needs no history. */
	#historyFor(subject: Reference, { isScheduled }: Unit): SubjectHistory | undefined {
		const name = nameOf(subject);
		if (!isScheduled) return this.#histories.get(name);
		return entryOf(this.#histories, name, () => new SubjectHistory(subject, this.#documentOf(subject)));
	}

	#cancel(seq: number, now: number): Outcome[] {
		const unit = this.#cancellable.get(seq);
		if (!unit || unit.effect <= this.#logTime) return [];
		for (const version of unit.versions) {
			this.#cancellable.delete(version.seq);
			this.#histories.get(nameOf(version.subject))?.remove(unit);
		}
		return this.#outcomesOf([unit], now);
	}

	#outcomesOf(units: readonly Unit[], now: number): Outcome[] {
		const outcomes = new Map<string, Outcome>();
		for (const { versions, isScheduled } of units) {
			for (const { subject, document } of versions) {
				const name = nameOf(subject);
				const history = this.#histories.get(name);
				if (history) outcomes.set(name, { subject, document: history.current(now) });
				// A scheduled version without a history was cancelled, or a later one took its place.
				else if (!isScheduled) outcomes.set(name, { subject, document });
			}
		}
		for (const name of outcomes.keys()) this.#prune(name, now);
		return [...outcomes.values()];
	}

	/** Forgets the scheduled entries that can no longer be cancelled. */
	#settle(now: number): void {
		for (const { versions } of this.#unsettled.due(this.#logTime)) {
			for (const { seq, subject } of versions) {
				this.#cancellable.delete(seq);
				this.#prune(nameOf(subject), now);
			}
		}
	}

	#prune(name: string, now: number): void {
		const history = this.#histories.get(name);
		history?.prune(this.#logTime, now);
		if (history?.isSettled === true) this.#histories.delete(name);
	}
}
