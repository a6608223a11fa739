/** Background work that is postponed so that no edit has to wait for it. */
export interface Housekeeping {
	/** Notes an event that may require the work. */
	note(): void;
	/** Does any pending work now; resolves when it is done. */
	settled(): Promise<void>;
	stop(): void;
}

interface Quiet {
	/** Milliseconds without an event after which the work is done. */
	readonly quietMs: number;
	/** Number of events after which the work is done without waiting for a pause. */
	readonly notesMax: number;
}

/** Postpones `work` until a quiet moment. `work` must not reject. */
export function createHousekeeping({ quietMs, notesMax }: Quiet, work: () => Promise<void>): Housekeeping {
	let notes = 0;
	let timer: NodeJS.Timeout | undefined;

	async function settled(): Promise<void> {
		clearTimeout(timer);
		if (notes === 0) return;
		notes = 0;
		await work();
	}

	return {
		settled,
		note() {
			notes += 1;
			clearTimeout(timer);
			timer = setTimeout(() => void settled(), notes < notesMax ? quietMs : 0).unref();
		},
		stop: () => clearTimeout(timer),
	};
}
