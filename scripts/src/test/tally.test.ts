import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closingLine, sum, tallyOf } from './tally.ts';

function reportWith(numbers: object): string {
	const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json');
	const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 0 };
	writeFileSync(file, JSON.stringify({ ...none, ...numbers }));
	return file;
}

test('a file that could not be loaded counts as a failure', () => {
	expect(tallyOf(reportWith({ numPassedTests: 3, numFailedTestSuites: 1 }))).toEqual({
		passed: 3,
		failed: 1,
		skipped: 0,
	});
});

test('a run without a report is no pass', () => {
	expect(() => tallyOf('/nowhere/report.json')).toThrow('ENOENT');
});

test('the closing line names skipped tests only where there are some', () => {
	expect(
		closingLine(
			sum([
				{ passed: 1, failed: 0, skipped: 0 },
				{ passed: 2, failed: 1, skipped: 0 },
			]),
		),
	).toBe('3 passed, 1 failed');
	expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
