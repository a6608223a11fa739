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
