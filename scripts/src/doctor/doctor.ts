import type { Home } from '../places.ts';
import { exitCodeOf, findingsOf } from './findings.ts';
import { inItalian } from './in-italian.ts';
import { observe } from './observe.ts';
import type { DoctorReport } from './report.ts';

/** Examines an installation. Changes nothing. */
export async function examine(home: Home): Promise<DoctorReport> {
	const observations = await observe(home);
	const findings = findingsOf(observations);
	return { format: 1, exitCode: exitCodeOf(findings), findings, ...observations };
}

/** Prints the state of an installation, in Italian or as JSON; returns the exit code. */
export async function runDoctor(home: Home, { isJson }: { isJson: boolean }): Promise<number> {
	const report = await examine(home);
	console.log(isJson ? JSON.stringify(report, undefined, 2) : inItalian(report));
	return report.exitCode;
}
