import type { Published, Reference } from '@portolano/content-models';
import { nameOf } from './documents.ts';
import { entryOf } from './map-entry.ts';
import { SubjectHistory } from './subject-history.ts';
import type { Unit } from './unit.ts';

/** What a document is now; undefined when it is not published. */
export interface Outcome {
	readonly subject: Reference;
	readonly document: Published | undefined;
}

/** The clock and the log time, in milliseconds since 1970. */
export interface Times {
	readonly now: number;
	readonly logTime: number;
}

/** Whether every version of a document counts, not only the one that is or will be current: those of uploads stay online. */
const keepsVersions = ({ type }: Reference) => type === 'file';

/** The histories of the documents with scheduled entries, and of uploads. */
export class SubjectHistories {
	readonly #documentOf: (subject: Reference) => Published | undefined;
	readonly #histories = new Map<string, SubjectHistory>();

	/** @param documentOf - Returns the document as the entries applied so far leave it. */
	constructor(documentOf: (subject: Reference) => Published | undefined) {
		this.#documentOf = documentOf;
	}

	add(unit: Unit): void {
		for (const version of unit.versions) this.#historyFor(version.subject, unit)?.add(version, unit);
	}

	/** Removes a cancelled unit. */
	remove(unit: Unit): void {
		for (const { subject } of unit.versions) this.#histories.get(nameOf(subject))?.remove(unit);
	}

	/** Returns the documents of these units as they are now. */
	outcomesOf(units: readonly Unit[], times: Times): Outcome[] {
		const outcomes = new Map<string, Outcome>();
		for (const { versions, isScheduled } of units) {
			for (const { subject, document } of versions) {
				const name = nameOf(subject);
				const history = this.#histories.get(name);
				if (history) outcomes.set(name, { subject, document: history.current(times.now) });
				// A scheduled version without a history was cancelled, or a later one took its place.
				else if (!isScheduled) outcomes.set(name, { subject, document });
			}
		}
		for (const { subject } of outcomes.values()) this.prune(subject, times);
		return [...outcomes.values()];
	}

	/** Returns the versions of an upload since its last withdrawal, the newest last. */
	versionsOf(upload: Reference<'file'>, now: number): Published[] {
		return this.#histories.get(nameOf(upload))?.versions(now) ?? [];
	}

	/** Forgets what can never be current again of a document, and its history when nothing else is left. */
	prune(subject: Reference, { logTime, now }: Times): void {
		if (keepsVersions(subject)) return;
		const name = nameOf(subject);
		const history = this.#histories.get(name);
		history?.prune(logTime, now);
		if (history?.isSettled === true) this.#histories.delete(name);
	}

	/** Any other document that has nothing scheduled needs no history. */
	#historyFor(subject: Reference, { isScheduled }: Unit): SubjectHistory | undefined {
		const name = nameOf(subject);
		if (!isScheduled && !keepsVersions(subject)) return this.#histories.get(name);
		return entryOf(this.#histories, name, () => new SubjectHistory(subject, this.#documentOf(subject)));
	}
}
