import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { projectFolder } from './home.ts';

const folder = join(projectFolder, 'cms');
const secret = 'only for the tests of one CMS, not for anything else';

/** The password of its accounts. */
export const ownPassword = 'scogliera verde e due barche';

/** A CMS alone, with an empty database of its own, which can be started again with other settings. */
export class OwnCms {
	readonly url: string;
	readonly #port: number;
	readonly #data = mkdtempSync(join(tmpdir(), 'own-cms-'));
	#child: ChildProcess | undefined;
	#token = '';

	constructor(port: number) {
		this.#port = port;
		this.url = `http://localhost:${port}`;
	}

	/** Starts it, or starts it again, as it is built. */
	async start(settings: Record<string, string> = {}): Promise<void> {
		await this.#end();
		const next = join(folder, 'node_modules/next/dist/bin/next');
		this.#child = spawn(process.execPath, [next, 'start', '-p', String(this.#port), '-H', '127.0.0.1'], {
			cwd: folder,
			stdio: 'ignore',
			env: {
				...process.env,
				...{ NODE_ENV: 'production', CMS_URL: this.url, PAYLOAD_SECRET: secret },
				...{ LOG_TOKEN: secret, PUBLISHER_TOKEN: secret, PUBLISHER_URL: 'http://127.0.0.1:9' },
				...{ DATABASE_URL: `file:${join(this.#data, 'cms.db')}`, MEDIA_DIR: join(this.#data, 'media') },
				...settings,
			},
		});
		while (!(await this.#answers())) await new Promise((resolve) => setTimeout(resolve, 200));
	}

	async #answers(): Promise<boolean> {
		if (this.#child?.exitCode !== null) throw new Error('The CMS has ended instead of starting.');
		try {
			return (await fetch(`${this.url}/api/health`)).ok;
		} catch {
			// Not yet.
			return false;
		}
	}

	/** Makes the first account, an administrator, who does what {@link create} asks. */
	async addAdministrator(email: string, name: string): Promise<void> {
		const body = { email, name, password: ownPassword, 'confirm-password': ownPassword };
		const answer = await this.#send('users/first-register', body);
		this.#token = z.object({ token: z.string() }).parse(answer).token;
	}

	/** Creates a document as the administrator; returns its id. */
	async create(path: string, data: object): Promise<string> {
		return z.object({ doc: z.object({ id: z.string() }) }).parse(await this.#send(path, data)).doc.id;
	}

	async #send(path: string, data: object): Promise<unknown> {
		const response = await fetch(`${this.url}/api/${path}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Authorization: `JWT ${this.#token}` },
			body: JSON.stringify(data),
		});
		const answer: unknown = await response.json();
		if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`);
		return answer;
	}

	async #end(): Promise<void> {
		const child = this.#child;
		if (!child || child.exitCode !== null) return;
		const ended = once(child, 'exit');
		child.kill('SIGTERM');
		await ended;
	}

	/** Ends it and removes its data. */
	async close(): Promise<void> {
		await this.#end();
		rmSync(this.#data, { recursive: true, force: true });
	}
}
