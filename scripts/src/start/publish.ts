import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { fetchHealth } from '../publishing/running-publisher.ts';

const WITHIN_MS = 300_000;

async function lastEntryOf({ cmsUrl, LOG_TOKEN }: Settings): Promise<number> {
	const answer = await fetch(`${cmsUrl}/api/health`, { headers: { authorization: `Bearer ${LOG_TOKEN}` } });
	return z.object({ seq: z.int() }).parse(await answer.json()).seq;
}

/**
 * Waits until the publisher has released everything that the CMS has published so far, and warns of pages that kept
 * their last version.
 * @throws {ExpectedError} after five minutes.
 */
export async function waitUntilPublished(
	settings: Settings,
	tell: { progress: (words: string) => void; warn: (words: string) => void },
): Promise<void> {
	const goal = await lastEntryOf(settings);
	const deadline = Date.now() + WITHIN_MS;
	let said = '';
	while (Date.now() < deadline) {
		const health = await fetchHealth(settings);
		if (health && health.isIdle && health.seq >= goal) return reportProblems(health.problems, tell.warn);
		const words = progress(health?.seq ?? 0, goal);
		if (words !== said) tell.progress(words);
		said = words;
		await wait(200);
	}
	throw new ExpectedError(
		`The sites were not published within five minutes. What happened is in ${settings.home.dataFolder}/logs/publisher.log.`,
	);
}

function progress(read: number, goal: number): string {
	return read < goal
		? `${read} of ${goal} publications read`
		: `${goal} publications read, rendering the pages`;
}

function reportProblems(
	problems: readonly { site: string; path: string; message: string }[],
	tell: (words: string) => void,
): void {
	if (problems.length === 0) return;
	const [first] = problems;
	tell(
		`${problems.length} pages kept their last good version; the first: ${first?.site}${first?.path}: ${first?.message}`,
	);
}
