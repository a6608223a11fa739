import { messageOf } from './problems.ts';
import type { Publisher } from './publisher.ts';
import type { Followed } from './server-routes.ts';

export interface FollowOptions {
	readonly publisher: Publisher;
	readonly clock: () => Date;
	readonly pollSeconds: number;
	/** Told when the log cannot be followed, once for each reason. */
	readonly onTrouble?: ((message: string) => void) | undefined;
}

/** A loop that follows the log until it is stopped. */
export interface Following extends Followed {
	/** Stops after the task under way. */
	stop(): Promise<void>;
}

/** Seconds between two tries while the CMS is away: twice as long each time, a minute at most. */
const longestWait = 60;

/**
 * Follows the log: at once when nudged, every `pollSeconds` otherwise, and at the instants at which pages change by
 * themselves, also while the CMS is away.
 */
export function followLog({ publisher, clock, pollSeconds, onTrouble }: FollowOptions): Following {
	let trouble: string | undefined;
	let wait = pollSeconds;
	let timer: NodeJS.Timeout | undefined;
	let isStopped = false;
	let isNudged = false;
	let running: Promise<void> | undefined;

	function schedule(): void {
		clearTimeout(timer);
		if (isStopped) return;
		const boundary = publisher.store.nextBoundary();
		const untilBoundary = boundary === undefined ? Infinity : Date.parse(boundary) - clock().getTime();
		timer = setTimeout(run, Math.max(0, Math.min(wait * 1000, untilBoundary)));
	}

	async function look(): Promise<void> {
		try {
			await publisher.catchUp();
			trouble = undefined;
			wait = pollSeconds;
		} catch (error) {
			note(error);
			wait = Math.min(wait * 2, longestWait);
			await publisher.keepTime().catch(note);
		}
	}

	function note(error: unknown): void {
		const message = messageOf(error);
		if (trouble !== message) onTrouble?.(message);
		trouble = message;
	}

	async function cycle(): Promise<void> {
		do {
			isNudged = false;
			await look();
		} while (isNudged && !isStopped);
		running = undefined;
		schedule();
	}

	function run(): void {
		if (running) isNudged = true;
		else running = cycle();
	}

	run();

	return {
		publisher,
		nudge: run,
		get isIdle() {
			return running === undefined;
		},
		get trouble() {
			return trouble;
		},
		async stop() {
			isStopped = true;
			clearTimeout(timer);
			await running;
		},
	};
}
