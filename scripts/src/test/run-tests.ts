import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { packageCommand } from '../package-command.ts';
import { cmsFolder, projectFolder } from '../places.ts';
import { runCommand } from '../run-command.ts';
import { type Check, checkLanes, firstCheck } from './checks.ts';
import { closingLines, sum, type Tally, tallyOf } from './tally.ts';

const reports = join(projectFolder, '.cache', 'tests');

/** Test suites, each some projects of `vitest.config.ts`. */
const suites = {
	unit: ['--project=unit', '--project=replacing'],
	integration: ['--project=SQLite'],
	mongodb: ['--project=MongoDB*'],
	e2e: ['sites', 'components', 'changes', 'security', 'restart'].map((project) => `--project=${project}`),
	// By themselves they are tried at full size, by the thousand.
	security: ['--project=security', '--testTimeout=1800000'],
} as const;

export type SuiteName = keyof typeof suites;

/** Suites in the order in which they run; the end-to-end tests hold those of security too, on the same installation. */
const suitesOfAll: readonly SuiteName[] = ['unit', 'integration', 'mongodb', 'e2e'];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

interface Run {
	/** Only test files whose path holds one of these; all when there are none. */
	filters?: readonly string[];
	/** Tests of many inputs try all of them, not a sample. */
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
		// Vitest also fails on errors outside of tests: its word counts, not only its numbers.
		if (tally.failed > 0) return tally;
		return {
			...tally,
			failed: 1,
			failures: [`${error.message.split('\n', 1)[0] ?? ''} (${name}, outside of a test)`],
		};
	}
	return tallyOf(reportFile);
}

async function runCheck({ name, program }: Check): Promise<Tally> {
	const began = performance.now();
	try {
		await runCommand({ ...program, what: name });
		console.log(`  ✓ ${name} (${seconds(began)})`);
		return { passed: 1, failed: 0, failures: [], skipped: [] };
	} catch (error) {
		if (!(error instanceof ExpectedError)) throw error;
		console.error(`  ✗ ${error.message}\n`);
		return { passed: 0, failed: 1, failures: [name], skipped: [] };
	}
}

/** After the first check, lanes run side by side, the checks of one lane one after another. */
async function runChecks(): Promise<Tally> {
	const first = await runCheck(firstCheck);
	const tallies = await Promise.all(
		checkLanes.map(async (lane) => {
			const done: Tally[] = [];
			for (const check of lane) done.push(await runCheck(check));
			return sum(done);
		}),
	);
	return sum([first, ...tallies]);
}

/** Formatting, linting, types, dead code. Answers whether all is well. */
export async function check(): Promise<boolean> {
	const tally = await runChecks();
	console.log(`\n${closingLines(tally)}`);
	return tally.failed === 0;
}

/** The tests of one suite whose path holds one of `filters`, all when there are none. Attacks are always all tried. */
export async function testSuite(name: SuiteName, filters: readonly string[]): Promise<boolean> {
	if (name === 'mongodb') await prepareMongo();
	const tally = await runSuite(name, { filters, isFullSize: name === 'security' });
	console.log(`\n${closingLines(tally)}`);
	return tally.failed === 0;
}

/** Installing a server for the tests on MongoDB waits for the network more than it works. */
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

/** Everything that must pass before a change lands. The last line printed is `N passed, N failed`. */
export async function testAll(run: { isFullSize: boolean }): Promise<boolean> {
	const began = performance.now();
	const mongoIsReady = prepareMongo();
	console.log('Checks');
	const tallies = [await runChecks()];
	for (const name of suitesOfAll) {
		console.log(`\nThe ${name} tests`);
		if (name === 'mongodb') await mongoIsReady;
		tallies.push(await runSuite(name, run));
	}
	const total = sum(tallies);
	console.log(`\nAll of it took ${seconds(began)}.`);
	console.log(closingLines(total));
	return total.failed === 0;
}
