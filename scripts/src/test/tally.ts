import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../places.ts';

export interface Tally {
	passed: number;
	failed: number;
	/** Failures, one line each, repeated at the end of a long run. */
	failures: readonly string[];
	/** Names of the skipped tests; each says why it was skipped. */
	skipped: readonly string[];
}

const report = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
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

function skippedOf({ name, assertionResults }: FileResult): string[] {
	const notRun = assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed');
	return notRun.map(({ fullName }) => `${relative(projectFolder, name)}: ${fullName}`);
}

/**
 * Counts the results in a Vitest JSON report. A file that could not be loaded counts as one failure.
 * @throws when the report is missing, because a run without a report isn't a pass.
 */
export function tallyOf(reportFile: string): Tally {
	const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = report.parse(
		JSON.parse(readFileSync(reportFile, 'utf8')),
	);
	const brokenFiles = numFailedTests === 0 ? numFailedTestSuites : 0;
	return {
		passed: numPassedTests,
		failed: numFailedTests + brokenFiles,
		failures: testResults.flatMap(failuresOf),
		skipped: testResults.flatMap(skippedOf),
	};
}

export function sum(tallies: readonly Tally[]): Tally {
	const add = (figure: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[figure], 0);
	return {
		passed: add('passed'),
		failed: add('failed'),
		failures: tallies.flatMap(({ failures }) => failures),
		skipped: tallies.flatMap(({ skipped }) => skipped),
	};
}

/**
 * Returns the last lines of a run: skipped tests, failures, then `12 passed, 0 failed`, with `, 1 skipped` if there are
 * any.
 */
export function closingLines({ passed, failed, skipped, failures }: Tally): string {
	const counts = `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
	const named = [...skipped.map((name) => `↓ ${name}`), ...failures.map((failure) => `✗ ${failure}`)];
	return [...named, counts].join('\n');
}
