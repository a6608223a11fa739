import { type Lifetime, lifetimeOf, type Published, type Reference } from '@portolano/content-models';
import { nameOf } from './documents.ts';
import { freeze } from './freeze.ts';
import { inTime, nextInTime } from './in-time.ts';
import type { Outcome } from './subject-histories.ts';
import { Timeline } from './timeline.ts';

/** A document that changes by itself at an instant (milliseconds since 1970). */
interface Turn {
	readonly at: number;
	readonly subject: Reference;
}

const always: Lifetime = { begin: -Infinity, cease: Infinity };

function isWithin({ begin, cease }: Lifetime, now: number): boolean {
	return begin <= now && now < cease;
}

/** Returns the instant at which the lifetime of a document begins or ceases next, or another of its times is the next. */
function nextTurn(document: Published, now: number): number | undefined {
	const { begin, cease } = lifetimeOf(document) ?? always;
	const next = Math.min(begin > now ? begin : cease, nextInTime(document, now) ?? Infinity);
	return next > now && next < Infinity ? next : undefined;
}

/**
 * The lifetimes of documents, and what else of them follows from the clock. What the entries publish is visible from `begin` until before `cease`; outside of that time
 * it is kept here, and no page sees it.
 */
export class Lifetimes {
	/** Documents that the entries publish, outside of their lifetime. */
	readonly #unseen = new Map<string, Published>();
	readonly #turns = new Timeline<Turn>();
	/** The next turn of each document: a change of the document does not add the same one again. */
	readonly #next = new Map<string, number>();

	/** Returns a document that is published by the entries, and outside of its lifetime. */
	unseen(reference: Reference): Published | undefined {
		return this.#unseen.get(nameOf(reference));
	}

	/** The documents that are outside of their lifetime. */
	get all(): Iterable<Published> {
		return this.#unseen.values();
	}

	/** Returns what pages may see at `now` of what the entries publish: nothing outside of its lifetime. */
	seen({ subject, document }: Outcome, now: number): Outcome {
		const name = nameOf(subject);
		this.#unseen.delete(name);
		const lifetime = document && lifetimeOf(document);
		this.#await(subject, document && nextTurn(document, now));
		if (!document || !lifetime || isWithin(lifetime, now))
			return { subject, document: document && inTime(document, now) };
		this.#unseen.set(name, freeze(document));
		return { subject, document: undefined };
	}

	/** Returns the documents that may begin, cease or change at `now`, each once. */
	due(now: number): Reference[] {
		const due = this.#turns.due(now).filter((turn) => this.#take(turn));
		return due.map(({ subject }) => subject);
	}

	/** When a document begins, ceases or changes next (milliseconds since 1970); may be one that has another lifetime by now. */
	nextBoundary(): number | undefined {
		return this.#turns.next();
	}

	/**
	 * Takes the next turn of a document; returns false for one that it no longer has. A document that was withdrawn and is back
	 * has its turn twice in the timeline.
	 */
	#take({ at, subject }: Turn): boolean {
		const name = nameOf(subject);
		return this.#next.get(name) === at && this.#next.delete(name);
	}

	#await(subject: Reference, at: number | undefined): void {
		const name = nameOf(subject);
		if (this.#next.get(name) === at) return;
		if (at === undefined) {
			this.#next.delete(name);
			return;
		}
		this.#next.set(name, at);
		this.#turns.add(at, { at, subject });
	}
}
