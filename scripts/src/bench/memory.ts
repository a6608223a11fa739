const EVERY_MS = 50;

/** Samples the resident memory of this process. The returned function stops sampling and returns the peak in MiB. */
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
