import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { packageCommand } from '../package-command.ts';
import { cmsFolder, projectFolder } from '../places.ts';
import { runCommand } from '../run-command.ts';
import { type Check, checkLanes, firstCheck } from './checks.ts';
import { closingLines, sum, type Tally, tallyOf } from './tally.ts';

const reports = join(projectFolder, '.cache', 'tests');

/** Test suites, each with the projects of `vitest.config.ts` that it runs. */
const suites = {
	unit: ['unit', 'rendering', 'replacing'].map((project) => `--project=${project}`),
	integration: ['--project=SQLite'],
	mongodb: ['--project=MongoDB*'],
	e2e: ['sites', 'components', 'changes', 'security', 'restart'].map((project) => `--project=${project}`),
	// Run as a suite of its own, the attacks are tried at full size, by the thousand.
	security: ['--project=security', '--testTimeout=1800000'],
} as const;

export type SuiteName = keyof typeof suites;

/** Suites in the order in which they run. After them comes `e2e`, which includes the security tests. */
const suitesBeforeEndToEnd: readonly SuiteName[] = ['unit', 'integration', 'mongodb'];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

interface Run {
	/** Runs only test files whose path contains one of these; all when there are none. */
	filters?: readonly string[];
	/** Tests with many inputs try all of them instead of a sample. */
	isFullSize?: boolean;
}

async function runSuite(name: SuiteName, { filters = [], isFullSize = false }: Run = {}): Promise<Tally> {
	const reportFile = join(reports, `${name}.json`);
	rmSync(reportFile, { force: true });
	try {
		const vitest = packageCommand({
			folder: projectFolder,
			name: 'vitest',
			arguments: [
				...['run', ...suites[name], ...filters],
				...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
			],
		});
		const environment = isFullSize ? { TEST_SIZE: 'full' } : {};
		await runCommand({ ...vitest, what: `The ${name} tests`, isShown: true, environment });
	} catch (error) {
		if (!(error instanceof ExpectedError)) throw error;
		const tally = tallyOf(reportFile);
		// Vitest also fails on errors outside tests, so its exit code counts too.
		if (tally.failed > 0) return tally;
		return {
			...tally,
			failed: 1,
			failures: [`${error.message.split('\n', 1)[0] ?? ''} (${name}, outside of a test)`],
		};
	}
	return tallyOf(reportFile);
}

/** Runs a check, which gives way to tests beside it. */
async function runCheck({ name, program }: Check): Promise<Tally> {
	const began = performance.now();
	try {
		await runCommand({ ...program, what: name, givesWay: true });
		console.log(`  ✓ ${name} (${seconds(began)})`);
		return { passed: 1, failed: 0, failures: [], skipped: [] };
	} catch (error) {
		if (!(error instanceof ExpectedError)) throw error;
		console.error(`  ✗ ${error.message}\n`);
		return { passed: 0, failed: 1, failures: [name], skipped: [] };
	}
}

async function runLane(checks: readonly Check[]): Promise<Tally> {
	const done: Tally[] = [];
	for (const check of checks) done.push(await runCheck(check));
	return sum(done);
}

/** Checks formatting, linting, types and dead code. Returns whether everything passed. */
export async function check(): Promise<boolean> {
	const first = await runCheck(firstCheck);
	const others = await Promise.all(checkLanes.map(runLane));
	const tally = sum([first, ...others]);
	console.log(`\n${closingLines(tally)}`);
	return tally.failed === 0;
}

/**
 * Runs the tests of one suite whose path contains one of `filters`, or all. The security suite always runs at full
 * size.
 */
export async function testSuite(name: SuiteName, filters: readonly string[]): Promise<boolean> {
	if (name === 'mongodb') await prepareMongo();
	const tally = await runSuite(name, { filters, isFullSize: name === 'security' });
	console.log(`\n${closingLines(tally)}`);
	return tally.failed === 0;
}

/** Installs a server for the tests on MongoDB. This mostly waits for the network, so it can run beside other work. */
async function prepareMongo(): Promise<void> {
	try {
		await runCommand({
			what: 'Preparing a server for the tests on MongoDB',
			command: process.execPath,
			arguments: ['src/testing/mongo/prepare.ts'],
			folder: cmsFolder,
			isShown: true,
		});
	} catch (error) {
		if (!(error instanceof ExpectedError)) throw error;
		console.error(error.message);
	}
}

/**
 * Runs everything that must pass before a change lands. The last line printed is `N passed, N failed`. The end-to-end
 * tests often use one core only (they load the demonstration, edit and restart), so the checks run beside them, one at a
 * time.
 */
export async function testAll(run: { isFullSize: boolean }): Promise<boolean> {
	const began = performance.now();
	const mongoIsReady = prepareMongo();
	const tallies: Tally[] = [];
	for (const name of suitesBeforeEndToEnd) {
		console.log(`\nThe ${name} tests`);
		if (name === 'mongodb') await mongoIsReady;
		tallies.push(await runSuite(name, run));
	}
	console.log('\nThe e2e tests, and beside them the checks');
	tallies.push(...(await Promise.all([runSuite('e2e', run), runLane([firstCheck, ...checkLanes.flat()])])));
	const total = sum(tallies);
	console.log(`\nAll of it took ${seconds(began)}.`);
	console.log(closingLines(total));
	return total.failed === 0;
}
