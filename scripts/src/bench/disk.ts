import { spawnSync } from 'node:child_process';

/** Lets the disk finish what came before, so that a measurement does not pay for it. */
export function settleDisk(): void {
	spawnSync('sync');
}
