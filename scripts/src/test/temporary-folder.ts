import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inheritedEnvironment } from '../env.ts';

const memory = '/dev/shm';
const roomNeeded = 2 * 1024 ** 3;

/** Returns the in-memory folder if the machine has one with enough space, else the usual temporary folder. */
function fastestFolder(): string {
	try {
		accessSync(memory, constants.W_OK);
		const { bavail, bsize } = statfsSync(memory);
		return bavail * bsize >= roomNeeded ? memory : tmpdir();
	} catch {
		// It doesn't exist or isn't writable.
		return tmpdir();
	}
}

declare module 'vitest' {
	interface ProvidedContext {
		temporaryFolder: string;
	}
}

/** Creates one temporary folder for all test projects of a run; it is removed afterwards. */
export default function openTemporaryFolder({ vitest }: TestProject): (() => void) | undefined {
	const run = vitest.getRootProject();
	if ('temporaryFolder' in run.getProvidedContext()) return undefined;
	const folder = mkdtempSync(join(fastestFolder(), 'portolano-tests-'));
	run.provide('temporaryFolder', folder);
	inheritedEnvironment()['TMPDIR'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
