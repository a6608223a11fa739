import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LaneOptions } from '../lane/settings.ts';

const script = join(import.meta.dirname, 'lane-process.ts');

/** For tests: a lane in a process of its own. */
export class LaneProgram {
	readonly child: ChildProcess;
	readonly port: number;

	private constructor(child: ChildProcess, port: number) {
		this.child = child;
		this.port = port;
	}

	/** Resolves once it runs. */
	static async start(options: LaneOptions): Promise<LaneProgram> {
		const child = spawn(process.execPath, [script, JSON.stringify(options)], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const output = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
		return new LaneProgram(child, Number(output.toString()));
	}

	/** Kills it as a crash or the kernel would. */
	async kill(): Promise<void> {
		if (this.child.exitCode !== null || this.child.signalCode !== null) return;
		this.child.kill('SIGKILL');
		await once(this.child, 'exit');
	}
}
