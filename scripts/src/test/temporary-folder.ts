import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inheritedEnvironment } from '../env.ts';

const memory = '/dev/shm';
const roomNeeded = 2 * 1024 ** 3;

/** The folder in memory, where the machine has one with room. */
function fastestFolder(): string {
	try {
		accessSync(memory, constants.W_OK);
		const { bavail, bsize } = statfsSync(memory);
		return bavail * bsize >= roomNeeded ? memory : tmpdir();
	} catch {
		// There is none, or nobody may write there.
		return tmpdir();
	}
}

declare module 'vitest' {
	interface ProvidedContext {
		temporaryFolder: string;
	}
}

/** One folder for everything that the tests of a run write, whatever their project; removed after them. */
export default function openTemporaryFolder({ vitest }: TestProject): (() => void) | undefined {
	const run = vitest.getRootProject();
	if ('temporaryFolder' in run.getProvidedContext()) return undefined;
	const folder = mkdtempSync(join(fastestFolder(), 'portolano-tests-'));
	run.provide('temporaryFolder', folder);
	inheritedEnvironment()['TMPDIR'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
