import { carryOut, type OnlineNow, type PlanTarget } from './carry-out.ts';
import type { JournalFile } from './journal-file.ts';
import type { Plan } from './plan.ts';
import type { Releases } from './releases.ts';

/** Dependencies for releasing a plan. */
export interface ReleaseDependencies extends PlanTarget {
	readonly journal: JournalFile;
	readonly releases: Releases;
}

/**
 * Carries out a plan and records its release. Writes the plan to the journal first, so that a process killed at any point
 * finishes it at its next start. Updates `online`.
 */
export async function release(
	dependencies: ReleaseDependencies,
	plan: Plan,
	online: OnlineNow,
): Promise<void> {
	dependencies.journal.write(plan);
	dependencies.onStep?.('journalled');
	await finish(dependencies, plan, online);
}

async function finish(dependencies: ReleaseDependencies, plan: Plan, online: OnlineNow): Promise<void> {
	await carryOut(dependencies, plan, online);
	dependencies.releases.write(plan.release);
	dependencies.onStep?.('written');
}

/**
 * Finishes the release that a killed process has left: its number follows the last one on record. A journal that is
 * incomplete, or whose blobs or earlier releases were lost in a power failure, is discarded: the site is then built again and
 * compared with the files online.
 */
export async function recover(
	dependencies: ReleaseDependencies,
	online: OnlineNow,
): Promise<'none' | 'finished' | 'abandoned'> {
	const { journal, releases } = dependencies;
	const plan = journal.read();
	const last = releases.numbers().at(-1) ?? 0;
	if (plan === 'none' || (plan !== 'damaged' && plan.release.number <= last)) return 'none';
	if (plan === 'damaged' || plan.release.number > last + 1 || !hasBlobs(dependencies, plan)) {
		journal.clear();
		return 'abandoned';
	}
	await finish(dependencies, plan, online);
	return 'finished';
}

function hasBlobs({ blobsOf }: ReleaseDependencies, { puts }: Plan): boolean {
	return puts.every(({ file, hash }) => blobsOf(file).isIntact(hash));
}
