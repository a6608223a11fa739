/** Work that need not be done at once, and should not make an edit wait. */
export interface Housekeeping {
	/** Something has happened that may leave work. */
	note(): void;
	/** Does what is left now; resolves when it is done. */
	settled(): Promise<void>;
	stop(): void;
}

interface Quiet {
	/** Milliseconds in which nothing happens before the work is done. */
	readonly quietMs: number;
	/** So much may happen without such a pause. */
	readonly notesMax: number;
}

/** Does `work` in a quiet moment. `work` must not fail. */
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
