import type { FormerAddress } from '@portolano/content-models';
import type { Blobs } from './blobs.ts';
import { eachAtOnce } from './each-at-once.ts';
import { byRank, pagesFirst, type Plan } from './plan.ts';
import type { Manifest } from './releases.ts';
import type { Target } from './target.ts';

/** What is online; updated while a plan is carried out. */
export interface OnlineNow {
	readonly manifest: Manifest;
	readonly addresses: Map<string, FormerAddress>;
}

/** Where a plan is carried out. */
export interface PlanTarget {
	readonly target: Target;
	/** Returns the blobs that contain the bytes of a file. */
	readonly blobsOf: (file: string) => Blobs;
	/** Called after each file; lets tests kill the process at that point. */
	readonly onStep?: ((step: string) => void) | undefined;
}

/** Puts the files and addresses of a plan online and deletes others. Updates `online`. Can be repeated after an error. */
export async function carryOut(where: PlanTarget, plan: Plan, online: OnlineNow): Promise<void> {
	await putFiles(where, plan, online);
	await putAddresses(where, plan, online);
	await removeFiles(where, plan, online);
	await removeAddresses(where, plan, online);
}

async function putFiles(
	{ target, blobsOf, onStep }: PlanTarget,
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
	// Those that stay as they are, with the time of their deletion.
	for (const [file, live] of Object.entries(release.files))
		if (live[2] !== undefined) manifest.set(file, live);
}

/** Before the old files are deleted, so that their paths are never unknown. */
async function putAddresses(
	{ target, onStep }: PlanTarget,
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
	{ target, onStep }: PlanTarget,
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
	{ target, onStep }: PlanTarget,
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
