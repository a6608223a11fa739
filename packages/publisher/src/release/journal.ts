import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Blobs } from './blobs.ts';
import { writeThrough } from './durable.ts';
import { type Manifest, type Releases, releaseSchema } from './releases.ts';
import type { Target } from './target.ts';

/** A release that is decided: what to write, in order, then what to delete. Its bytes are in the blobs. */
const planSchema = z.strictObject({
	release: releaseSchema,
	puts: z.array(z.strictObject({ file: z.string(), hash: z.string() })),
	removes: z.array(z.string()),
});

export type Plan = z.infer<typeof planSchema>;

/** What a plan is carried out on. */
export interface ReleaseDependencies {
	readonly journal: string;
	readonly target: Target;
	readonly releases: Releases;
	/** Where the bytes of a file are. */
	readonly blobsOf: (file: string) => Blobs;
	/** Called after each file, for tests that kill the process there. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** Other work of the process gets its turn after so many files. */
const filesAtOnce = 100;

/**
 * Carries out a plan: writes it down first, so that a process killed at any instant finishes it when it starts again.
 * `manifest` is what is online before; it becomes what is online after.
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
 * Finishes the release that a killed process left. A journal that is torn, because nothing had been done yet, or whose
 * bytes were lost with the power is set aside: the site is rendered and compared at every start anyway.
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
		// It is torn: the process was killed while it wrote it, and nothing had been done yet.
		return undefined;
	}
}
