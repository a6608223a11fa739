import { readFileSync, readlinkSync } from 'node:fs';
import { z } from 'zod';
import { isCode } from '../error-code.ts';

/** Identifies a process. Its pid alone is not enough: pids are reused, and every container has its own pid 1. */
export const processIdentity = z.object({
	pid: z.int().positive(),
	/** Start time of the process, in clock ticks since boot. */
	started: z.string().optional(),
	/** Boot id of the machine. */
	boot: z.string().optional(),
	/** PID namespace, which differs between containers. */
	namespace: z.string().optional(),
});

export type ProcessIdentity = z.infer<typeof processIdentity>;

/** Reads a file of Linux's `/proc`; returns undefined on other systems, where only the pid is compared. */
function told(read: () => string | undefined): string | undefined {
	try {
		return read();
	} catch {
		// No such file: another system, or the process has ended.
		return undefined;
	}
}

/** Returns field 22 of proc_pid_stat(5). Counts after field 2, a name in brackets that may contain spaces. */
function startOf(pid: number): string | undefined {
	return told(() => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[19]);
}

/** Returns the identity of this process. */
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
		// EPERM: it exists and belongs to another user.
		return isCode(error, 'EPERM');
	}
}

/**
 * Whether a process is still running; undefined when that can't be determined, because it ran in another container, on
 * another machine or before a reboot.
 */
export function isRunning({ pid, started, boot, namespace }: ProcessIdentity): boolean | undefined {
	const own = ownIdentity();
	if (boot !== own.boot || namespace !== own.namespace) return undefined;
	const startedNow = startOf(pid);
	// Where processes of other users are hidden (`hidepid`, proc(5)), only the existence of the pid can be checked.
	if (started === undefined || startedNow === undefined) return pid !== own.pid && isThere(pid);
	return started === startedNow;
}
