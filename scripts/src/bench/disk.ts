import { spawnSync } from 'node:child_process';

/** Flushes pending writes to disk, so that they don't slow down the next measurement. */
export function settleDisk(): void {
	spawnSync('sync');
}
