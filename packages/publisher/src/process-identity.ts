import { readFileSync, readlinkSync } from 'node:fs';
import { z } from 'zod';

/** Which process it is: a number alone is given again, and every container has its own process 1. */
export const processIdentity = z.object({
	pid: z.int().positive(),
	/** When it started, in clock ticks since the machine did. */
	started: z.string().optional(),
	/** Which start of which machine. */
	boot: z.string().optional(),
	/** Within which processes are numbered: its container. */
	namespace: z.string().optional(),
});

export type ProcessIdentity = z.infer<typeof processIdentity>;

/** What Linux tells of itself; undefined on other systems, where the number must do. */
function told(read: () => string | undefined): string | undefined {
	try {
		return read();
	} catch {
		// There is no such file: another system, or a process that is no more.
		return undefined;
	}
}

/** The 22nd field (proc_pid_stat(5)); the second is a name in brackets that may hold anything. */
function startOf(pid: number): string | undefined {
	return told(() => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[19]);
}

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
	const { pid } = process;
	return {
		pid,
		started: startOf(pid),
		boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
		namespace: told(() => readlinkSync('/proc/self/ns/pid')),
	};
}

function isThere(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It is there and belongs to somebody else.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/**
 * Whether a process still runs; undefined when it can't be known from here, because it ran in another container, on another
 * machine, or before this machine was started again.
 */
export function isRunning({ pid, started, boot, namespace }: ProcessIdentity): boolean | undefined {
	const own = ownIdentity();
	if (boot !== own.boot || namespace !== own.namespace) return undefined;
	if (started !== undefined) return started === startOf(pid);
	return pid !== own.pid && isThere(pid);
}
