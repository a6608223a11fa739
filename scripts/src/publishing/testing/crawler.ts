import { createHash } from 'node:crypto';

/** What a site answered at an address. */
export interface Answer {
	readonly path: string;
	readonly status: number;
	/** SHA-256 of the decoded body. */
	readonly hash: string;
	/** The page on which the address was found. */
	readonly from: string;
}

const linkPattern = /\b(?:href|src)="(\/(?!\/)[^"#?]*)/g;
/** Asked for in turn, so that plain and compressed copies are read alike. */
const encodings = ['identity', 'gzip', 'br'];
const atOnce = 4;

/** Reads a site over HTTP, from its home along every internal link, again and again until stopped. */
export class Crawler {
	readonly #origin: string;
	readonly #onAnswer: (answer: Answer) => void;
	#isStopped = false;
	#requests = 0;
	#awaited: { readonly requests: number; readonly resolve: () => void } | undefined;
	/** How often the whole site was read. */
	rounds = 0;

	constructor(origin: string, onAnswer: (answer: Answer) => void) {
		this.#origin = origin;
		this.#onAnswer = onAnswer;
	}

	/** Resolves at the end of the round in which it is stopped. */
	async run(): Promise<void> {
		while (!this.#isStopped) {
			await this.#readAll();
			this.rounds += 1;
		}
	}

	/** Resolves when so many more addresses have been read. */
	hasRead(more: number): Promise<void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#awaited = { requests: this.#requests + more, resolve };
		return promise;
	}

	stop(): void {
		this.#isStopped = true;
	}

	async #readAll(): Promise<void> {
		const found = new Map([['/', '']]);
		const waiting = ['/'];
		while (waiting.length > 0) {
			const paths = waiting.splice(0, atOnce);
			const links = await Promise.all(paths.map((path) => this.#read(path, found.get(path) ?? '')));
			for (const [index, ofPage] of links.entries())
				for (const path of ofPage) {
					if (found.has(path)) continue;
					found.set(path, paths[index] ?? '');
					waiting.push(path);
				}
		}
	}

	/** Returns the links of a page, or where its address leads. */
	async #read(path: string, from: string): Promise<string[]> {
		const encoding = encodings[this.#requests % encodings.length] ?? '';
		const response = await fetch(this.#origin + path, {
			redirect: 'manual',
			headers: { 'accept-encoding': encoding },
		});
		const body = new Uint8Array(await response.arrayBuffer());
		const { status, headers } = response;
		this.#requests += 1;
		if (this.#awaited && this.#requests >= this.#awaited.requests) this.#awaited.resolve();
		this.#onAnswer({ path, status, from, hash: createHash('sha256').update(body).digest('hex') });
		if (status === 301) return [headers.get('location') ?? ''];
		const isPage = status === 200 && headers.get('content-type')?.startsWith('text/html') === true;
		return isPage ? [...Buffer.from(body).toString().matchAll(linkPattern)].map(([, link = '']) => link) : [];
	}
}
