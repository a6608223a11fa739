import { isDeepStrictEqual } from 'node:util';
import type { FormerAddress } from '@portolano/content-models';
import type { OnlineFile } from './compressor.ts';
import { eachAtOnce } from './each-at-once.ts';
import type { Addresses } from './releases.ts';
import type { Target } from './target.ts';

/**
 * Restores every file that the target lacks or has otherwise, and every former address. Deletes other addresses. Returns
 * the files that it has restored.
 */
export async function repair(
	target: Target,
	{ files, addresses }: { files: readonly OnlineFile[]; addresses: Addresses },
): Promise<OnlineFile[]> {
	const restored = await repairFiles(target, files);
	await repairAddresses(target, addresses);
	return restored;
}

async function repairFiles(target: Target, files: readonly OnlineFile[]): Promise<OnlineFile[]> {
	const wrong = new Map(files.map((online) => [online.file, online]));
	for await (const found of target.list()) {
		const online = wrong.get(found.file);
		if (online && (await found.holds(online))) wrong.delete(found.file);
	}
	await eachAtOnce([...wrong.values()], target.atOnce, (online) =>
		target.put(online.file, online, { isNew: false }),
	);
	return [...wrong.values()];
}

async function repairAddresses(target: Target, addresses: Addresses): Promise<void> {
	const found = new Map<string, FormerAddress>();
	for await (const [path, address] of target.listAddresses()) found.set(path, address);
	const wrong = [...addresses].filter(([path, address]) => !isDeepStrictEqual(found.get(path), address));
	await eachAtOnce(wrong, target.atOnce, ([path, address]) => target.putAddress(path, address));
	const extra = [...found.keys()].filter((path) => !addresses.has(path));
	await eachAtOnce(extra, target.atOnce, (path) => target.deleteAddress(path));
	await target.completeAddresses(addresses);
}
