import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../places.ts';

export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
	/** What failed, one line each, to be said once more at the end of a long run. */
	failures: readonly string[];
}

const report = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	numPendingTests: z.int(),
	numFailedTestSuites: z.int(),
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			message: z.string(),
			assertionResults: z.array(
				z.object({
					status: z.string(),
					fullName: z.string(),
					failureMessages: z.array(z.string()).nullish(),
				}),
			),
		}),
	),
});

type FileResult = z.infer<typeof report>['testResults'][number];

const firstLine = (text = '') => text.trim().split('\n', 1)[0] ?? '';

function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
	const file = relative(projectFolder, name);
	const failed = assertionResults.filter((test) => test.status === 'failed');
	if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
	return failed.map(
		({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`,
	);
}

/**
 * Counts the results in a Vitest JSON report. A file that could not even be loaded counts as one failure.
 * @throws when the report is missing: a run without a report is no pass.
 */
export function tallyOf(reportFile: string): Tally {
	const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = report.parse(
		JSON.parse(readFileSync(reportFile, 'utf8')),
	);
	const brokenFiles = numFailedTests === 0 ? numFailedTestSuites : 0;
	return {
		passed: numPassedTests,
		failed: numFailedTests + brokenFiles,
		skipped: numPendingTests,
		failures: testResults.flatMap(failuresOf),
	};
}

export function sum(tallies: readonly Tally[]): Tally {
	const add = (figure: 'passed' | 'failed' | 'skipped') =>
		tallies.reduce((total, tally) => total + tally[figure], 0);
	return {
		passed: add('passed'),
		failed: add('failed'),
		skipped: add('skipped'),
		failures: tallies.flatMap(({ failures }) => failures),
	};
}

/** The end of a run: what failed, then `12 passed, 0 failed`, with `, 1 skipped` where there are any. */
export function closingLines({ passed, failed, skipped, failures }: Tally): string {
	const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
	return [...failures.map((failure) => `✗ ${failure}`), counts].join('\n');
}
