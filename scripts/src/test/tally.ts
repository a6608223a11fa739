import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

const report = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	numPendingTests: z.int(),
	numFailedTestSuites: z.int(),
});

/**
 * Counts the results in a Vitest JSON report. A file that could not even be loaded counts as one failure.
 * @throws when the report is missing: a run without a report is no pass.
 */
export function tallyOf(reportFile: string): Tally {
	const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = report.parse(
		JSON.parse(readFileSync(reportFile, 'utf8')),
	);
	const brokenFiles = numFailedTests === 0 ? numFailedTestSuites : 0;
	return { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests };
}

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(total, { passed, failed, skipped }) => ({
			passed: total.passed + passed,
			failed: total.failed + failed,
			skipped: total.skipped + skipped,
		}),
		{ passed: 0, failed: 0, skipped: 0 },
	);
}

/** The closing line of a run: `12 passed, 0 failed`, with `, 1 skipped` where there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
