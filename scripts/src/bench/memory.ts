const EVERY_MS = 50;

/** Watches the resident memory of this process; the answer ends the watch and tells the peak, in megabytes. */
export function watchMemory(): () => number {
	let peak = process.memoryUsage.rss();
	const look = () => (peak = Math.max(peak, process.memoryUsage.rss()));
	const timer = setInterval(look, EVERY_MS);
	return () => {
		clearInterval(timer);
		return Math.round(look() / 1_048_576);
	};
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return (performance.now() - began) / 1000;
}
