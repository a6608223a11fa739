import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../places.ts';
import { closingLines, sum, tallyOf } from './tally.ts';

function reportWith(parts: object): string {
	const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json');
	const none = {
		...{ numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 },
		testResults: [],
	};
	writeFileSync(file, JSON.stringify({ ...none, ...parts }));
	return file;
}

test('a file that could not be loaded counts as a failure, with its name and reason', () => {
	const name = join(projectFolder, 'a.test.ts');
	const broken = { name, status: 'failed', message: 'No such module\n at b', assertionResults: [] };
	const tally = tallyOf(reportWith({ numPassedTests: 3, numFailedTestSuites: 1, testResults: [broken] }));

	expect(tally).toEqual({ passed: 3, failed: 1, failures: ['a.test.ts: No such module'], skipped: [] });
});

test('a failed test is reported with its file, its name and the first line of its message', () => {
	const assertionResults = [
		{ status: 'passed', fullName: 'walks', failureMessages: [] },
		{ status: 'failed', fullName: 'flies', failureMessages: ['AssertionError: too heavy\n at c'] },
	];
	const file = { name: join(projectFolder, 'b.test.ts'), status: 'failed', message: '', assertionResults };
	const { failures } = tallyOf(reportWith({ numPassedTests: 1, numFailedTests: 1, testResults: [file] }));

	expect(failures).toEqual(['b.test.ts: flies: AssertionError: too heavy']);
});

test('a test that was not run is reported with its name', () => {
	const assertionResults = [
		{ status: 'passed', fullName: 'walks' },
		{ status: 'skipped', fullName: 'swims: no water' },
	];
	const file = { name: join(projectFolder, 'b.test.ts'), status: 'passed', message: '', assertionResults };

	expect(tallyOf(reportWith({ numPassedTests: 1, testResults: [file] })).skipped).toEqual([
		'b.test.ts: swims: no water',
	]);
});

test('a run without a report throws', () => {
	expect(() => tallyOf('/nowhere/report.json')).toThrow('ENOENT');
});

test('the closing lines name failed tests, and skipped tests if there are any', () => {
	const good = { passed: 1, failed: 0, failures: [], skipped: [] };
	const bad = { passed: 2, failed: 1, failures: ['b.test.ts: flies'], skipped: [] };

	expect(closingLines(sum([good, bad]))).toBe('✗ b.test.ts: flies\n3 passed, 1 failed');
	expect(closingLines({ ...good, skipped: ['swims: no water'] })).toBe(
		'↓ swims: no water\n1 passed, 0 failed, 1 skipped',
	);
});
