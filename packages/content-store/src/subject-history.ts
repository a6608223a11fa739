import type { Published, Reference } from '@portolano/content-models';
import type { Unit, Version } from './unit.ts';

interface Placed extends Version {
	readonly unit: Unit | undefined;
}

function comesBefore(one: Placed, other: Placed): boolean {
	const [first, second] = [one.unit?.effect ?? -Infinity, other.unit?.effect ?? -Infinity];
	return first === second ? one.seq < other.seq : first < second;
}

/** The versions of one document that are, or may still become, the current one. */
export class SubjectHistory {
	/** In the order in which they take effect. */
	#versions: readonly Placed[];

	/** Begins with the document as all entries before leave it. */
	constructor(subject: Reference, document: Published | undefined) {
		this.#versions = [{ seq: 0, subject, document, unit: undefined }];
	}

	/** Whether nothing is left but the current version. */
	get isSettled(): boolean {
		return this.#versions.length < 2;
	}

	add(version: Version, unit: Unit): void {
		const placed: Placed = { ...version, unit };
		const later = this.#versions.findIndex((other) => comesBefore(placed, other));
		this.#versions = this.#versions.toSpliced(later < 0 ? this.#versions.length : later, 0, placed);
	}

	remove(unit: Unit): void {
		this.#versions = this.#versions.filter((version) => version.unit !== unit);
	}

	/** Returns the document at `now`: the version with the latest effect among those in effect. */
	current(now: number): Published | undefined {
		return this.#versions.findLast((version) => isInEffect(version, now))?.document;
	}

	/** Returns the documents in effect at `now` since the last withdrawal, the newest last. */
	versions(now: number): Published[] {
		const inEffect = this.#versions.filter((version) => isInEffect(version, now));
		const withdrawn = inEffect.findLastIndex(({ document }) => document === undefined);
		return inEffect.slice(withdrawn + 1).flatMap(({ document }) => document ?? []);
	}

	/** Drops the versions that can never be current again, because a later one can no longer be cancelled. */
	prune(logTime: number, now: number): void {
		const base = this.#versions.findLastIndex(
			(version) => isInEffect(version, now) && (version.unit?.effect ?? -Infinity) <= logTime,
		);
		this.#versions = this.#versions.slice(Math.max(base, 0));
	}
}

function isInEffect({ unit }: Placed, now: number): boolean {
	return unit === undefined || !unit.isScheduled || unit.effect <= now;
}
