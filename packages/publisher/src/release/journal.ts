import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Blobs } from './blobs.ts';
import { writeThrough } from './durable.ts';
import { type Manifest, type Releases, releaseSchema } from './releases.ts';
import type { Target } from './target.ts';

/** A planned release: files to write, in order, then files to delete. Their bytes are already stored as blobs. */
const planSchema = z.strictObject({
	release: releaseSchema,
	puts: z.array(z.strictObject({ file: z.string(), hash: z.string() })),
	removes: z.array(z.string()),
});

export type Plan = z.infer<typeof planSchema>;

/** Dependencies for carrying out a plan. */
export interface ReleaseDependencies {
	readonly journal: string;
	readonly target: Target;
	readonly releases: Releases;
	/** Returns the blobs that contain the bytes of a file. */
	readonly blobsOf: (file: string) => Blobs;
	/** Called after each file; lets tests kill the process at that point. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** Number of files after which control returns to the event loop. */
const filesAtOnce = 100;

/**
 * Carries out a plan. Writes it to the journal first, so that a process killed at any point finishes it at its next
 * start. Updates `manifest`, the files online.
 */
export async function carryOut(
	dependencies: ReleaseDependencies,
	plan: Plan,
	manifest: Manifest,
): Promise<void> {
	writeThrough(dependencies.journal, JSON.stringify(plan));
	dependencies.onStep?.('journalled');
	await finish(dependencies, plan, manifest);
}

async function finish(
	{ journal, target, releases, blobsOf, onStep }: ReleaseDependencies,
	plan: Plan,
	manifest: Manifest,
): Promise<void> {
	const since = Date.parse(plan.release.createdAt);
	for (const [index, { file, hash }] of plan.puts.entries()) {
		const blob = blobsOf(file).pathOf(hash);
		if (manifest.has(file)) target.put(file, blob);
		else target.putNew(file, blob);
		manifest.set(file, [hash, since]);
		onStep?.(file);
		if (index % filesAtOnce === filesAtOnce - 1) await setImmediate();
	}
	for (const file of plan.removes) {
		target.remove(file);
		manifest.delete(file);
		onStep?.(`-${file}`);
	}
	releases.write(plan.release);
	onStep?.('written');
	truncateSync(journal);
}

/**
 * Finishes the release that a killed process has left. A journal that is incomplete, or whose blobs were lost in a
 * power failure, is discarded: every start renders the site and compares it with the files online anyway.
 */
export async function recover(
	dependencies: ReleaseDependencies,
	manifest: Manifest,
): Promise<'none' | 'finished' | 'abandoned'> {
	const text = existsSync(dependencies.journal) ? readFileSync(dependencies.journal, 'utf8') : '';
	if (text === '') return 'none';
	const plan = planIn(text);
	if (!plan || plan.puts.some(({ file, hash }) => !dependencies.blobsOf(file).isIntact(hash))) {
		truncateSync(dependencies.journal);
		return 'abandoned';
	}
	await finish(dependencies, plan, manifest);
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
