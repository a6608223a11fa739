/**
 * Returns a function that hands values to `work`, one at a time. What comes while it works waits; only the latest is
 * kept, so that a slow answer never leaves a queue behind.
 */
export function latestOnly<Value>(work: (value: Value) => Promise<void>): (value: Value) => void {
	let waiting: { value: Value } | undefined;
	let isWorking = false;

	async function workThrough(): Promise<void> {
		isWorking = true;
		for (let next = waiting; next; next = waiting) {
			waiting = undefined;
			await work(next.value);
		}
		isWorking = false;
	}

	return (value) => {
		waiting = { value };
		if (!isWorking) void workThrough();
	};
}
