import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
		return tmpdir();
	}
}

/** One folder for everything that the tests of a run write, removed after them. */
export default function openTemporaryFolder(): () => void {
	const folder = mkdtempSync(join(fastestFolder(), 'portolano-tests-'));
	inheritedEnvironment()['TMPDIR'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
