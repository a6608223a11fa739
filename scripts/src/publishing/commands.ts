import { LockedError } from '@portolano/follower';
import {
	build,
	recordVerification,
	releases,
	rollback,
	type Verification,
	verify,
} from '@portolano/publisher';
import { hostname, userInfo } from 'node:os';
import { readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { publisherOptions } from './options.ts';
import { fetchHealth, requestPublisher } from './running-publisher.ts';

/** Throws the error that another publisher locks the folder as one that the user can fix; any other as it is. */
export function asExpected(error: unknown): never {
	if (error instanceof LockedError) throw new ExpectedError(error.message, { cause: error });
	throw error;
}

const released = (numbers: readonly (number | undefined)[]) =>
	numbers.every((number) => number === undefined)
		? 'Nothing differs from what is online.'
		: `Released: ${numbers.filter((number) => number !== undefined).join(', ')}.`;

/**
 * Renders every page again and releases the differences: in the running publisher when there is one, otherwise in this
 * process.
 */
export async function runBuild(
	home: Home,
	{ site, force }: { site?: string | undefined; force: boolean },
): Promise<void> {
	const settings = readSettings(home);
	if (await fetchHealth(settings)) {
		const query = new URLSearchParams({ force: String(force), ...(site === undefined ? {} : { site }) });
		console.log(released(await requestPublisher(settings, `/build?${query.toString()}`)));
		return;
	}
	const reports = await build(publisherOptions(settings), {
		force,
		...(site === undefined ? {} : { site }),
	}).catch(asExpected);
	console.log(released(reports.map(({ release }) => release)));
}

/** Lists the releases of a site that a rollback can restore, the newest first. */
export function runReleases(home: Home, site: string): void {
	for (const { number, createdAt, seq, files, removed, rollbackTo } of releases(
		publisherOptions(readSettings(home)),
		site,
	)) {
		const note = rollbackTo === undefined ? '' : `  puts back ${rollbackTo}`;
		console.log(
			`${String(number).padStart(6)}  ${createdAt}  entry ${seq}  ${files} files written, ${removed} removed${note}`,
		);
	}
}

/** Rolls a site back to an earlier release, which stays online until the next build. */
export async function runRollback(
	home: Home,
	{ site, number }: { site: string; number: number },
): Promise<void> {
	const settings = readSettings(home);
	if (await fetchHealth(settings)) {
		console.log(
			released(
				await requestPublisher(settings, `/rollback?site=${encodeURIComponent(site)}&release=${number}`),
			),
		);
		return;
	}
	const report = await rollback(publisherOptions(settings), site, number).catch(asExpected);
	console.log(released([report.release]));
}

const SHOWN = 20;

/** Keeps the outcome for `portolano doctor`. */
function keepOutcome(dataDir: string, verification: Verification): void {
	try {
		const by = `${userInfo().username}@${hostname()}`;
		recordVerification(dataDir, verification, { at: new Date(), by });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.error(`The outcome could not be kept for “portolano doctor”: ${reason}`);
	}
}

/** Compares a site with a clean full build of the same log, byte by byte. Returns whether they are equal. */
export async function runVerify(home: Home, site: string): Promise<boolean> {
	const options = publisherOptions(readSettings(home));
	const verification = await verify(options, site);
	const { release, seq, pages, files, isSearchBehind, differences } = verification;
	keepOutcome(options.dataDir, verification);
	console.log(
		`${site}, release ${release} (entry ${seq}): ${pages} pages, ${files} files compared, ${differences.length} differences`,
	);
	if (isSearchBehind)
		console.log(
			'  The search is still that of an earlier release: its files are those released, but were not compared with the pages. ' +
				'A running publisher brings it up to date within seconds; then verify again.',
		);
	for (const { file, kind, message } of differences.slice(0, SHOWN))
		console.log(`  ${file}: ${kind}${message ? `, ${message}` : ''}`);
	if (differences.length > SHOWN) console.log(`  … and ${differences.length - SHOWN} more`);
	return differences.length === 0;
}
