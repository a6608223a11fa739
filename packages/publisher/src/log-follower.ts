import { LogUnreachableError, messageOf } from '@portolano/follower';
import type { Publisher } from './publisher.ts';
import type { Followed } from './followed.ts';

export interface FollowOptions {
	readonly publisher: Publisher;
	readonly clock: () => Date;
	readonly pollSeconds: number;
}

/** Maximum seconds between attempts while the CMS is unavailable; the wait doubles after each. */
const longestWait = 60;

/**
 * Follows the log until stopped: immediately when nudged, every `pollSeconds` otherwise, and at the instants at which
 * time alone changes pages, even while the CMS is unavailable.
 */
export class LogFollower implements Followed {
	readonly publisher: Publisher;
	readonly #options: FollowOptions;
	#trouble: string | undefined;
	#logReadAt: string | undefined;
	/** How often the log could not be read. */
	#failures = 0;
	/** Seconds until the log is read again. */
	#wait: number;
	#timer: NodeJS.Timeout | undefined;
	#isStopped = false;
	#isNudged = false;
	#running: Promise<void> | undefined;

	/** Starts immediately. */
	constructor(options: FollowOptions) {
		this.publisher = options.publisher;
		this.#options = options;
		this.#wait = options.pollSeconds;
		this.nudge();
	}

	get isIdle(): boolean {
		return this.#running === undefined && this.publisher.isIdle;
	}

	get trouble(): string | undefined {
		return this.#trouble;
	}

	get logReadAt(): string | undefined {
		return this.#logReadAt;
	}

	/** Reads the log now. */
	nudge(): void {
		if (this.#running) this.#isNudged = true;
		else this.#running = this.#cycle();
	}

	/** Stops after the page and the releases under way. What is online stays whole; a build that isn't finished is discarded. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		await this.publisher.stop();
		await this.#running;
	}

	async #cycle(): Promise<void> {
		do {
			this.#isNudged = false;
			await this.#look();
		} while (this.#isNudged && !this.#isStopped);
		this.#running = undefined;
		this.#schedule();
		// Pages that are rendered now may change by themselves earlier than those known so far.
		void this.publisher.idle().then(() => this.#schedule());
	}

	async #look(): Promise<void> {
		const { publisher, pollSeconds, clock } = this.#options;
		try {
			const { released } = await publisher.queueNew();
			this.#logReadAt = clock().toISOString();
			this.#wait = pollSeconds;
			const failures = this.#failures;
			// All is well again once everything that was missed is online.
			void released.then(() => {
				if (failures === this.#failures) this.#noteReachable();
			});
		} catch (error) {
			this.#failures += 1;
			this.#note(error);
			this.#wait = Math.min(this.#wait * 2, longestWait);
			await publisher.queueTouched().catch((reason: unknown) => this.#note(reason));
		}
	}

	#schedule(): void {
		clearTimeout(this.#timer);
		if (this.#isStopped || this.#running) return;
		const { publisher, clock } = this.#options;
		const boundary = publisher.store.nextBoundary();
		const untilBoundary = boundary === undefined ? Infinity : Date.parse(boundary) - clock().getTime();
		const delay = Math.max(0, Math.min(this.#wait * 1000, untilBoundary));
		this.#timer = setTimeout(() => this.nudge(), delay);
	}

	#noteReachable(): void {
		const { publisher } = this.#options;
		if (this.#trouble === undefined) return;
		const message = `The log is read again, up to entry ${publisher.store.seq}.`;
		publisher.activity.note({ level: 'info', event: 'log reachable again', message });
		this.#trouble = undefined;
	}

	/** Reports why the log cannot be followed; not again while the reason stays the same. */
	#note(error: unknown): void {
		const message = messageOf(error);
		const event = error instanceof LogUnreachableError ? 'log unreachable' : 'log invalid';
		if (this.#trouble !== message)
			this.#options.publisher.activity.note({ level: 'error', event, message, error });
		this.#trouble = message;
	}
}
