import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { carryOut, type OnlineNow, type PlanTarget } from './carry-out.ts';
import { writeThrough } from './durable.ts';
import { type Plan, planSchema } from './plan.ts';
import type { Releases } from './releases.ts';

/** Dependencies for releasing a plan. */
export interface ReleaseDependencies extends PlanTarget {
	readonly journal: string;
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
	writeThrough(dependencies.journal, JSON.stringify(plan));
	dependencies.onStep?.('journalled');
	await finish(dependencies, plan, online);
}

async function finish(dependencies: ReleaseDependencies, plan: Plan, online: OnlineNow): Promise<void> {
	await carryOut(dependencies, plan, online);
	dependencies.releases.write(plan.release);
	dependencies.onStep?.('written');
	truncateSync(dependencies.journal);
}

/**
 * Finishes the release that a killed process has left. A journal that is incomplete, or whose blobs were lost in a
 * power failure, is discarded: the site is then built again and compared with the files online.
 */
export async function recover(
	dependencies: ReleaseDependencies,
	online: OnlineNow,
): Promise<'none' | 'finished' | 'abandoned'> {
	const text = existsSync(dependencies.journal) ? readFileSync(dependencies.journal, 'utf8') : '';
	if (text === '') return 'none';
	const plan = planIn(text);
	if (!plan || plan.puts.some(({ file, hash }) => !dependencies.blobsOf(file).isIntact(hash))) {
		truncateSync(dependencies.journal);
		return 'abandoned';
	}
	await finish(dependencies, plan, online);
	return 'finished';
}

function planIn(text: string): Plan | undefined {
	try {
		return planSchema.safeParse(JSON.parse(text)).data;
	} catch {
		// Incomplete: the process was killed while writing it, before it changed any file.
		return undefined;
	}
}
