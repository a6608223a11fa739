import { setTimeout as wait } from 'node:timers/promises';
import type { LogEntry } from '@portolano/content-models';
import {
	LogError,
	type LogSource,
	LogUnreachableError,
	messageOf,
	OtherLogError,
	readAfter,
} from '@portolano/follower';
import type { CopiedLog } from './copied-log.ts';
import type { OnEvent } from './events.ts';
import type { Lane } from './lane.ts';

/** Entries requested at once. */
const BATCH = 500;
/** How long the CMS holds an answer. */
const HELD_SECONDS = 25;
/** An alert must not wait long once the CMS is back. */
const LONGEST_PAUSE_MS = 2_000;
const FIRST_PAUSE_MS = 100;
/** Between two requests that bring nothing. */
const LEAST_PAUSE_MS = 500;
/** The clock may be set at any time, so nobody sleeps until an instant. */
const LOOK_EVERY_MS = 1_000;
/** Clocks that are kept right go back by less. */
const CLOCK_STEP_MS = 1_000;

export interface LaneFollowerParts {
	readonly lane: Lane;
	readonly copy: CopiedLog;
	readonly source: LogSource;
	readonly clock: () => number;
	readonly onEvent: OnEvent;
}

/** Follows the log: an entry is applied as soon as the CMS has it, and time as it passes, also while the CMS is down. */
export class LaneFollower {
	readonly #parts: LaneFollowerParts;
	readonly #stopping = new AbortController();
	/** Whether the last entry known was found in the log of the CMS. */
	#isSameLog = false;
	/** Whether the log was read to its end, now or by an earlier process: until then alerts would seem to be missing. */
	#isWhole: boolean;
	#failures = 0;
	#trouble: string | undefined;
	#logReadAt: string | undefined;
	#timer: NodeJS.Timeout | undefined;
	/** When time was applied last. */
	#lookedAt = -Infinity;
	readonly #following: Promise<void>;

	/** Starts at once. */
	constructor(parts: LaneFollowerParts) {
		this.#parts = parts;
		this.#isWhole = parts.copy.last !== undefined;
		this.#look();
		this.#following = this.#follow();
	}

	/** Why the log cannot be followed; undefined when it can. */
	get trouble(): string | undefined {
		return this.#trouble;
	}

	/** When the log was last read, an ISO instant. */
	get logReadAt(): string | undefined {
		return this.#logReadAt;
	}

	async stop(): Promise<void> {
		this.#stopping.abort();
		clearTimeout(this.#timer);
		await this.#following;
	}

	/** Applies the time, and looks again when it will change something. */
	#look(): void {
		clearTimeout(this.#timer);
		if (this.#stopping.signal.aborted) return;
		const { lane, clock } = this.#parts;
		const now = clock();
		if (now < this.#lookedAt - CLOCK_STEP_MS) this.#goBack();
		this.#lookedAt = now;
		if (this.#isWhole) lane.refresh();
		const next = (lane.nextChange ?? Infinity) - clock();
		this.#timer = setTimeout(() => this.#look(), Math.max(1, Math.min(next, LOOK_EVERY_MS)));
	}

	/** The clock was set back: what was scheduled for later must not stay in effect, which the documents can't undo. */
	#goBack(): void {
		const { copy, lane } = this.#parts;
		try {
			lane.startAnew(copy.all());
		} catch (error) {
			this.#tell(error);
		}
	}

	async #follow(): Promise<void> {
		while (!this.#stopping.signal.aborted) {
			try {
				await this.#read();
				this.#noteReachable();
			} catch (error) {
				if (this.#stopping.signal.aborted) return;
				await this.#noteFailure(error);
			}
		}
	}

	async #read(): Promise<void> {
		const { copy, lane } = this.#parts;
		const entries = await this.#next();
		copy.append(entries);
		lane.apply(entries);
		if (entries.length < BATCH) this.#isWhole = true;
		this.#look();
	}

	/** Returns new entries, as soon as there are some. */
	async #next(): Promise<LogEntry[]> {
		const { copy, source } = this.#parts;
		const { signal } = this.#stopping;
		if (!this.#isSameLog) {
			const entries = await readAfter(source, copy.last, BATCH);
			this.#isSameLog = true;
			return entries;
		}
		// Ended with the follower: a timer that keeps no process alive would leave `stop` without an end (exit code 13).
		const pause = wait(LEAST_PAUSE_MS, undefined, { signal }).catch(() => undefined);
		const entries = await source(copy.last?.seq ?? 0, BATCH, { seconds: HELD_SECONDS, signal });
		// A CMS of another version may answer at once that there is nothing.
		if (entries.length === 0) await pause;
		// Nothing new for so long: perhaps it is another log by now.
		this.#isSameLog = entries.length > 0;
		return entries;
	}

	#noteReachable(): void {
		const { lane, onEvent, clock } = this.#parts;
		this.#logReadAt = new Date(clock()).toISOString();
		this.#failures = 0;
		if (this.#trouble === undefined) return;
		this.#trouble = undefined;
		const message = `The log is read again, up to entry ${lane.seq}.`;
		onEvent({ level: 'info', event: 'log reachable again', seq: lane.seq, message });
	}

	async #noteFailure(error: unknown): Promise<void> {
		this.#isSameLog = false;
		this.#tell(error);
		if (error instanceof OtherLogError) await this.#adopt().catch((reason: unknown) => this.#tell(reason));
		const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
		this.#failures += 1;
		await wait(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
	}

	/** Follows another log from its beginning: the CMS has the last word on the sites that it publishes. */
	async #adopt(): Promise<void> {
		const { copy, lane, source } = this.#parts;
		const all: LogEntry[] = [];
		for (let isMore = true; isMore;) {
			const entries = await source(all.length, BATCH);
			all.push(...entries);
			isMore = entries.length === BATCH;
		}
		copy.startAnew(all);
		lane.startAnew(all);
		lane.rewrite();
	}

	/** Tells why the log cannot be followed; not again while the reason stays the same. */
	#tell(error: unknown): void {
		const message = messageOf(error);
		const isInvalid = error instanceof LogError && !(error instanceof LogUnreachableError);
		const event = isInvalid ? 'log invalid' : 'log unreachable';
		if (this.#trouble !== message) this.#parts.onEvent({ level: 'error', event, message, error });
		this.#trouble = message;
	}
}
