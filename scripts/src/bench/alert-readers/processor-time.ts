import { readFileSync } from 'node:fs';

/** Ticks of the clock of Linux in a second, in which `/proc` counts. */
const TICKS = 100;

/** Fields 14 and 15 of `/proc/<pid>/stat`; the second one, the name, is in brackets and may hold spaces. */
function secondsOf(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Returns the seconds of processors that a process and its children have used so far (Linux only). */
export function processorSeconds(pid: number): number {
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
	return children.reduce((sum, child) => sum + processorSeconds(Number(child)), secondsOf(pid));
}
