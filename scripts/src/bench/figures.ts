/** Returns the percentile of `measurements` at `share` (0 to 1). */
export function percentile(measurements: readonly number[], share: number): number {
	const sorted = measurements.toSorted((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	if (value === undefined) throw new Error('Nothing was measured.');
	return value;
}

export const median = (measurements: readonly number[]) => percentile(measurements, 0.5);

export interface Spread {
	median: number;
	p95: number;
	count: number;
}

/** Returns the median and the 95th percentile. */
export function spreadOf(measurements: readonly number[]): Spread {
	return { median: median(measurements), p95: percentile(measurements, 0.95), count: measurements.length };
}

/** The median of several runs, with the smallest and the largest of them. */
export interface Runs {
	median: number;
	least: number;
	most: number;
}

/** Sums up several runs of the same measurement. */
export function runsOf(measurements: readonly number[]): Runs {
	return { median: median(measurements), least: Math.min(...measurements), most: Math.max(...measurements) };
}
