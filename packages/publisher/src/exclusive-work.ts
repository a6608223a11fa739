/** Runs what changes the files of a site, one piece of work at a time: a release, a rollback, tidying. */
export class ExclusiveWork {
	readonly #onEnd: () => void;
	#underWay: Promise<void> | undefined;

	/** `onEnd` is called whenever work has ended. */
	constructor(onEnd: () => void) {
		this.#onEnd = onEnd;
	}

	/** Resolves when the work under way has ended, even if it failed; undefined when there is none. */
	get underWay(): Promise<void> | undefined {
		return this.#underWay;
	}

	/** Begins work; there must be none under way. Resolves, or rejects, as the work does. */
	begin(work: () => Promise<void> | void): Promise<void> {
		const done = Promise.resolve()
			.then(work)
			.finally(() => {
				this.#underWay = undefined;
				this.#onEnd();
			});
		// The caller receives the failure through `done`; others only wait for the end.
		this.#underWay = done.catch(() => undefined);
		return done;
	}

	/** Does work as soon as there is none under way. */
	async run(work: () => Promise<void> | void): Promise<void> {
		while (this.#underWay) await this.#underWay;
		await this.begin(work);
	}
}
