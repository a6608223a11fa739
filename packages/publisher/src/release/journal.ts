import { existsSync, readFileSync, truncateSync } from 'node:fs';
import type { FormerAddress } from '@portolano/content-models';
import { z } from 'zod';
import type { Blobs } from './blobs.ts';
import { writeThrough } from './durable.ts';
import { eachAtOnce } from './each-at-once.ts';
import { type Manifest, type Releases, releaseSchema } from './releases.ts';
import type { Target } from './target.ts';

/**
 * A planned release: files to put online by rank, each rank after the one before, then files to delete. Their bytes are
 * already stored as blobs.
 */
const planSchema = z.strictObject({
	release: releaseSchema,
	puts: z.array(z.strictObject({ file: z.string(), hash: z.string(), rank: z.int() })),
	removes: z.array(z.string()),
});

export type Plan = z.infer<typeof planSchema>;

/** A file to put online: those of one rank may go online in any order. */
export type PlannedPut = Readonly<Plan['puts'][number]>;

/** What is online; updated while a plan is carried out. */
export interface OnlineNow {
	readonly manifest: Manifest;
	readonly addresses: Map<string, FormerAddress>;
}

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

/**
 * Carries out a plan. Writes it to the journal first, so that a process killed at any point finishes it at its next
 * start. Updates `online`.
 */
export async function carryOut(
	dependencies: ReleaseDependencies,
	plan: Plan,
	online: OnlineNow,
): Promise<void> {
	writeThrough(dependencies.journal, JSON.stringify(plan));
	dependencies.onStep?.('journalled');
	await finish(dependencies, plan, online);
}

async function finish(dependencies: ReleaseDependencies, plan: Plan, online: OnlineNow): Promise<void> {
	await putFiles(dependencies, plan, online);
	await putAddresses(dependencies, plan, online);
	await removeFiles(dependencies, plan, online);
	await removeAddresses(dependencies, plan, online);
	dependencies.releases.write(plan.release);
	dependencies.onStep?.('written');
	truncateSync(dependencies.journal);
}

async function putFiles(
	{ target, blobsOf, onStep }: ReleaseDependencies,
	{ release, puts }: Plan,
	{ manifest }: OnlineNow,
): Promise<void> {
	const since = Date.parse(release.createdAt);
	for (const [, ofRank] of byRank(puts))
		await eachAtOnce(ofRank, target.atOnce, async ({ file, hash }) => {
			const content = { hash, blob: blobsOf(file).pathOf(hash) };
			await target.put(file, content, { isNew: !manifest.has(file) });
			manifest.set(file, [hash, since]);
			onStep?.(file);
		});
}

/** Before the old files are deleted, so that their paths are never unknown. */
async function putAddresses(
	{ target, onStep }: ReleaseDependencies,
	{ release }: Plan,
	{ addresses }: OnlineNow,
): Promise<void> {
	await eachAtOnce(Object.entries(release.addresses), target.atOnce, async ([path, address]) => {
		await target.putAddress(path, address);
		addresses.set(path, address);
		onStep?.(path);
	});
}

async function removeFiles(
	{ target, onStep }: ReleaseDependencies,
	{ removes }: Plan,
	{ manifest }: OnlineNow,
): Promise<void> {
	for (const files of pagesFirst(removes))
		await eachAtOnce(files, target.atOnce, async (file) => {
			await target.delete(file);
			manifest.delete(file);
			onStep?.(`-${file}`);
		});
}

async function removeAddresses(
	{ target, onStep }: ReleaseDependencies,
	{ release }: Plan,
	{ addresses }: OnlineNow,
): Promise<void> {
	await eachAtOnce(release.forgotten, target.atOnce, async (path) => {
		await target.deleteAddress(path);
		addresses.delete(path);
		onStep?.(`-${path}`);
	});
	const isChanged = release.forgotten.length > 0 || Object.keys(release.addresses).length > 0;
	if (isChanged) await target.completeAddresses(addresses);
}

/** Whether a file is an asset or a published file, which pages show. */
export function isBesidePages(file: string): boolean {
	return file.startsWith('_astro/') || file.startsWith('file/');
}

function pagesFirst(files: readonly string[]): string[][] {
	return [files.filter((file) => !isBesidePages(file)), files.filter(isBesidePages)];
}

function byRank(puts: readonly PlannedPut[]): [number, PlannedPut[]][] {
	return [...Map.groupBy(puts, ({ rank }) => rank)].toSorted(([one], [other]) => one - other);
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
