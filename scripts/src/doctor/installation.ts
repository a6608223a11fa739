import { freePort, publish } from '@portolano/test-kit';
import type { Published } from '@portolano/content-models';
import { writeSitesFolder } from '@portolano/publisher/test-application/sites-folder.ts';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings } from '../env.ts';
import { homeAt, type Home, projectFolder } from '../places.ts';
import { publisherOptions } from '../publishing/options.ts';
import { completeSettingsFile } from '../settings-file.ts';
import { type DoctorReport, doctorReport } from './report.ts';

const scriptsFolder = join(projectFolder, 'scripts');

/** For tests: an installation in a temporary home, with a real publisher, lane of alerts and gateway, and a log in memory for a CMS. */
export class Installation {
	readonly home: Home = homeAt(mkdtempSync(join(tmpdir(), 'doctor-')));
	readonly #log: unknown[] = [];
	readonly #programs = new Map<string, ChildProcess>();
	#cms: Server | undefined;
	/** How far the clock of the CMS is ahead. */
	clockAheadMs = 0;

	private constructor(ports: Readonly<Record<string, number>>) {
		writeSitesFolder(join(this.home.folder, 'sites'));
		const lines = Object.entries(ports).map(([name, port]) => `${name}=${port}\n`);
		writeFileSync(this.home.settingsFile, lines.join(''));
		completeSettingsFile(this.home);
	}

	static async create(): Promise<Installation> {
		return new Installation({
			PORT: await freePort(),
			FIRST_SITE_PORT: await freePort(),
			CMS_PORT: await freePort(),
			PUBLISHER_PORT: await freePort(),
			ALERTS_PORT: await freePort(),
		});
	}

	publish(...documents: Published[]): void {
		for (const document of documents) this.#log.push(publish(this.#log.length + 1, document));
	}

	get settings(): Settings {
		return readSettings(this.home);
	}

	async startCms(): Promise<void> {
		const { CMS_PORT, LOG_TOKEN } = this.settings;
		this.#cms = createServer((request, response) => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const now = new Date(Date.now() + this.clockAheadMs).toISOString();
			const state = {
				isWell: true,
				version: '0.1.0',
				startedAt: now,
				uptimeSeconds: 1,
				now,
				lastError: null,
			};
			if (request.headers.authorization !== `Bearer ${LOG_TOKEN}`) response.writeHead(401).end('{}');
			else if (url.pathname === '/api/health')
				response.end(JSON.stringify({ ...state, seq: this.#log.length }));
			else {
				const after = Number(url.searchParams.get('after'));
				const entries = this.#log.slice(after, after + Number(url.searchParams.get('limit')));
				response.end(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
			}
		});
		this.#cms.listen(CMS_PORT, '127.0.0.1');
		await once(this.#cms, 'listening');
	}

	async stopCms(): Promise<void> {
		this.#cms?.closeAllConnections();
		await new Promise((resolve) => (this.#cms ? this.#cms.close(resolve) : resolve(undefined)));
	}

	async startPublisher(): Promise<void> {
		const options = {
			...publisherOptions(this.settings),
			...{ sitesDir: join(this.home.folder, 'sites'), pollSeconds: 0.1 },
		};
		const script = `import { follow } from '@portolano/publisher'; await follow(${JSON.stringify(options)}); console.log('runs');`;
		await this.#start('publisher', ['--input-type=module-typescript', '-e', script]);
	}

	async startPart(part: 'alerts' | 'gateway'): Promise<void> {
		const cli = join(scriptsFolder, 'src/cli.ts');
		await this.#start(part, [cli, 'serve', part, '--home', this.home.folder]);
	}

	async kill(name: 'publisher' | 'alerts' | 'gateway'): Promise<void> {
		const program = this.#programs.get(name);
		if (!program || program.exitCode !== null || program.signalCode !== null) return;
		program.kill('SIGKILL');
		await once(program, 'exit');
	}

	/** Runs a `portolano` command, as user `uid` if given; returns its exit code, its output and its errors. */
	async run(
		args: readonly string[],
		uid?: number,
	): Promise<{ code: number | null; output: string; errors: string }> {
		const cli = [join(scriptsFolder, 'src/cli.ts'), ...args, '--home', this.home.folder];
		const program = spawn(process.execPath, cli, uid === undefined ? {} : { uid });
		let [output, errors] = ['', ''];
		program.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		program.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
		await once(program, 'close');
		return { code: program.exitCode, output, errors };
	}

	/** Runs `portolano doctor --json`, as user `uid` if given, and checks its exit code. */
	async doctor(uid?: number): Promise<DoctorReport> {
		const { code, output } = await this.run(['doctor', '--json'], uid);
		const report = doctorReport.parse(JSON.parse(output));
		if (report.exitCode !== code) throw new Error(`The report says ${report.exitCode}, the process ${code}.`);
		return report;
	}

	async remove(): Promise<void> {
		await this.kill('publisher');
		await this.kill('alerts');
		await this.kill('gateway');
		await this.stopCms();
		rmSync(this.home.folder, { recursive: true, force: true });
	}

	async #start(name: string, args: readonly string[]): Promise<void> {
		const program = spawn(process.execPath, args, {
			...{ cwd: scriptsFolder, stdio: ['ignore', 'pipe', 'inherit'] },
		});
		this.#programs.set(name, program);
		await once(program.stdout, 'data');
	}
}
