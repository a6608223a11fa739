/** Work that need not be done at once, and should not make an edit wait. */
export interface Housekeeping {
	/** Something has happened that may leave work. */
	note(): void;
	/** Does what is left now; resolves when it is done. */
	settled(): Promise<void>;
	stop(): void;
}

/** Milliseconds in which nothing happens before the work is done. */
const quietMs = 1000;
/** So much may happen without such a pause. */
const notesMax = 500;

/** Does `work` in a quiet moment. `work` must not fail. */
export function createHousekeeping(work: () => Promise<void>): Housekeeping {
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
