import { join } from 'node:path';
import { logOf } from '@portolano/follower';
import { checkPage } from '../src/page-check.ts';
import { openPublisher, type Publisher } from '../src/publisher.ts';
import { loadApplication } from '../src/rendering/application.ts';
import { serve } from '../src/server.ts';
import { benchLog } from './documents.ts';

const token = 'token-of-the-bench';

/** A publisher with everything online, over HTTP. */
export class PreviewBench {
	readonly #publisher: Publisher;
	readonly #server: Awaited<ReturnType<typeof serve>>;

	constructor(publisher: Publisher, server: Awaited<ReturnType<typeof serve>>) {
		this.#publisher = publisher;
		this.#server = server;
	}

	static async open(
		folder: string,
		{ app, documents }: { app: string; documents: number },
	): Promise<PreviewBench> {
		const log = benchLog({ news: Math.ceil(documents / 2), pages: Math.floor(documents / 2) });
		const publisher = openPublisher({
			dataDir: join(folder, 'data'),
			keep: 20,
			clock: () => new Date('2026-11-22T09:00:00.000Z'),
			source: logOf(log),
			stored: () => Promise.reject(new Error('the bench has no stored files')),
			application: () => loadApplication(app),
			check: checkPage,
		});
		await publisher.catchUp();
		await publisher.settled();
		const followed = { nudge: () => undefined, isIdle: true, trouble: undefined, logReadAt: undefined };
		return new PreviewBench(publisher, await serve({ publisher, ...followed }, { port: 0, token }));
	}

	/** @throws when the answer is none of a page. */
	async ask(path: string, body?: object): Promise<unknown> {
		const response = await fetch(`http://127.0.0.1:${this.#server.port}${path}`, {
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			...(body && { method: 'POST', body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
		return body ? JSON.parse(text) : text;
	}

	async close(): Promise<void> {
		await this.#server.close();
		this.#publisher.close();
	}
}
