import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inheritedEnvironment, readSettings } from '../env.ts';
import { homeAt, projectFolder, siteApplications } from '../places.ts';
import { requestPublisher } from '../publishing/running-publisher.ts';

const ports = { PORT: '19080', FIRST_SITE_PORT: '19101', CMS_PORT: '19090', PUBLISHER_PORT: '19091' };

const addresses = z.object({
	cms: z.string(),
	sites: z.array(
		z.object({
			key: z.string(),
			name: z.string(),
			kind: z.enum(siteApplications),
			origin: z.string(),
			url: z.string(),
			folder: z.string(),
		}),
	),
});

export interface Installation extends z.infer<typeof addresses> {
	/** Folder of its data and settings. */
	home: string;
	password: string;
	/** Renders every page of a site again; resolves when what differs is released. */
	build(site: string): Promise<void>;
	end(): Promise<void>;
}

/** Sets up a new installation with the demonstration, on its own ports, served by `portolano start`. */
export async function startInstallation(): Promise<Installation> {
	const home = join(projectFolder, '.cache', 'bench', 'home');
	const password = 'demonstration-of-bench';
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	const child = spawn(
		process.execPath,
		[join(projectFolder, 'scripts/src/cli.ts'), 'start', '--home', home],
		{
			cwd: projectFolder,
			env: { ...inheritedEnvironment(), ...ports, DEMO_PASSWORD: password },
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	await new Promise<void>((resolve, reject) => {
		let output = '';
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			if (output.includes('Press Ctrl-C')) resolve();
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		void ended.then(() => reject(new Error(`The installation did not start:\n${output}`)));
	});
	return {
		...addresses.parse(JSON.parse(readFileSync(join(home, '.data', 'addresses.json'), 'utf8'))),
		home,
		password,
		async build(site) {
			const publisherUrl = `http://127.0.0.1:${ports.PUBLISHER_PORT}`;
			await requestPublisher({ ...readSettings(homeAt(home)), publisherUrl }, `/build?site=${site}`);
		},
		async end() {
			child.kill('SIGINT');
			await ended;
		},
	};
}
