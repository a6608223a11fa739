import { setImmediate } from 'node:timers/promises';

/** Edits are served before builds. */
export type Lane = 'edit' | 'build';

/** Whoever shares the main thread, a page at a time. */
export interface Participant {
	/** Whether there is work in the lane that can be done now. */
	has(lane: Lane): boolean;
	/** Does at most a page of work in the lane. Never rejects. Returns whether an edit stopped waiting: its release began. */
	step(lane: Lane): Promise<boolean>;
}

/**
 * Shares the main thread fairly, page by page. Edits come before builds, and participants of one lane take turns. When a
 * release of an edit has begun, a build gets one page, unless an edit that waits has been delayed by a build already: so a
 * build delays each edit by one page at most, and goes on however many edits arrive.
 */
export class Turns {
	/** From the one served longest ago. */
	readonly #participants = new Set<Participant>();
	/** Those whose waiting edit a page of a build has delayed. */
	readonly #delayed = new Set<Participant>();
	#isBuildDue = false;
	#isStopped = false;
	#running: Promise<void> | undefined;

	join(participant: Participant): void {
		this.#participants.add(participant);
	}

	leave(participant: Participant): void {
		this.#participants.delete(participant);
		this.#delayed.delete(participant);
	}

	/** To be called when a participant may have work. */
	wake(): void {
		if (!this.#isStopped) this.#running ??= this.#run();
	}

	/** Lets nobody begin another page. Resolves when the page under way is done. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		await this.#running;
	}

	async #run(): Promise<void> {
		// Everything that is noted together, such as the entries read at once, is taken together.
		await setImmediate();
		for (let lane = this.#lane(); lane; lane = this.#lane()) {
			await this.#serve(lane);
			// Requests, reports of workers and new entries get their turn after every page.
			await setImmediate();
		}
		this.#running = undefined;
	}

	/** The lane to be served next. */
	#lane(): Lane | undefined {
		if (this.#isStopped) return undefined;
		const edits = this.#waiting('edit');
		const isBuildWaiting = this.#waiting('build').length > 0;
		if (edits.length === 0) return isBuildWaiting ? 'build' : undefined;
		const mayDelay = this.#isBuildDue && !edits.some((participant) => this.#delayed.has(participant));
		return isBuildWaiting && mayDelay ? 'build' : 'edit';
	}

	async #serve(lane: Lane): Promise<void> {
		const [participant] = this.#waiting(lane);
		if (!participant) return;
		this.#participants.delete(participant);
		this.#participants.add(participant);
		const isReleasing = await participant.step(lane);
		if (lane === 'build') this.#noteDelay();
		else if (isReleasing) {
			this.#delayed.delete(participant);
			this.#isBuildDue = true;
		}
	}

	/** Edits that arrived while a page of a build was made were delayed by it as well. */
	#noteDelay(): void {
		this.#isBuildDue = false;
		this.#delayed.clear();
		for (const participant of this.#waiting('edit')) this.#delayed.add(participant);
	}

	#waiting(lane: Lane): Participant[] {
		return [...this.#participants].filter((participant) => participant.has(lane));
	}
}
