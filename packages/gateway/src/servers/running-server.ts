import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerName } from './server-programs.ts';

interface Configured {
	/** Folder for the files of the server. */
	readonly folder: string;
	/** The configuration of the sites, on `port`. */
	readonly configuration: string;
	readonly port: number;
}

/** Writes the files of a server, and returns the arguments with which it runs in the foreground. */
const prepared: Readonly<Record<ServerName, (configured: Configured) => string[]>> = {
	nginx({ folder, configuration }) {
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `${name}_temp_path ${folder}/${name};`,
		);
		const file = join(folder, 'nginx.conf');
		writeFileSync(
			file,
			`daemon off; user root; worker_processes auto; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 4096; }
http { access_log off; ${temporary.join(' ')}\n${configuration}}`,
		);
		return ['-c', file, '-e', join(folder, 'nginx.log')];
	},
	caddy({ folder, configuration }) {
		const file = join(folder, 'Caddyfile');
		writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${configuration}`);
		return ['run', '--config', file, '--adapter', 'caddyfile'];
	},
};

function isAnswering(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		request({ hostname: '127.0.0.1', port, agent: false }, (response) => {
			response.resume();
			resolve(true);
		})
			.on('error', () => resolve(false))
			.end();
	});
}

/**
 * Starts a web server, and resolves once it answers; the caller ends it.
 * @throws what the server said when it does not answer.
 */
export async function startServer(
	{ name, program }: { name: ServerName; program: string },
	configured: Configured,
): Promise<ChildProcess> {
	const env = { NODE_ENV: 'test', HOME: configured.folder, PATH: '/usr/bin:/bin' } as const;
	const running = spawn(program, prepared[name](configured), { env });
	let said = '';
	running.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-10_000)));
	for (let tries = 0; tries < 200 && running.exitCode === null; tries++) {
		if (await isAnswering(configured.port)) return running;
		await sleep(50);
	}
	running.kill();
	throw new Error(`${name} does not answer:\n${said}`);
}
