import type { LogEntry, Published, Reference } from '@portolano/content-models';
import { GroupReader } from './group-reader.ts';
import { type Outcome, SubjectHistories } from './subject-histories.ts';
import { Timeline } from './timeline.ts';
import { type Unit, unitOf } from './unit.ts';

export { type Outcome } from './subject-histories.ts';

/**
 * Entries of the log in time. The state is a function of the log and the clock, whenever the entries are read:
 * - the *log time* of an entry is the latest `at` up to it, so a clock of the CMS that goes back reorders nothing;
 * - the *effect* of an entry is its `effectiveAt`, or its log time when that is later or there is none;
 * - the current version of a document has the latest (effect, seq) among those not cancelled that are in effect: those
 *   with `effectiveAt` in the future of their log time are when the clock reaches it, the others as soon as they are read;
 * - a cancellation counts when its log time is before the effect of what it cancels.
 */
export class Schedule {
	readonly #histories: SubjectHistories;
	readonly #groups = new GroupReader();
	/** Scheduled units that can still be cancelled, by the seq of each entry. */
	readonly #cancellable = new Map<number, Unit>();
	readonly #due = new Timeline<Unit>();
	/** Units in effect that may still be cancelled by an entry that is read later. */
	readonly #unsettled = new Timeline<Unit>();
	#logTime = -Infinity;

	/** @param documentOf - Returns the document as the entries applied so far leave it. */
	constructor(documentOf: (subject: Reference) => Published | undefined) {
		this.#histories = new SubjectHistories(documentOf);
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

	/** Returns the versions of an upload in effect at `now` since its last withdrawal, the newest last. */
	versionsOf(upload: Reference<'file'>, now: number): Published[] {
		return this.#histories.versionsOf(upload, now);
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
		this.#histories.add(unit);
		if (!unit.isScheduled) return this.#outcomesOf([unit], now);
		for (const { seq } of unit.versions) this.#cancellable.set(seq, unit);
		this.#due.add(unit.effect, unit);
		return this.advance(now);
	}

	#cancel(seq: number, now: number): Outcome[] {
		const unit = this.#cancellable.get(seq);
		if (!unit || unit.effect <= this.#logTime) return [];
		for (const version of unit.versions) this.#cancellable.delete(version.seq);
		this.#histories.remove(unit);
		return this.#outcomesOf([unit], now);
	}

	#outcomesOf(units: readonly Unit[], now: number): Outcome[] {
		return this.#histories.outcomesOf(units, { now, logTime: this.#logTime });
	}

	/** Forgets the scheduled entries that can no longer be cancelled. */
	#settle(now: number): void {
		for (const { versions } of this.#unsettled.due(this.#logTime)) {
			for (const { seq, subject } of versions) {
				this.#cancellable.delete(seq);
				this.#histories.prune(subject, { now, logTime: this.#logTime });
			}
		}
	}
}
