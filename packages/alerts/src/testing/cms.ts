import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { type LogEntry, logEntry, type Published, type Reference } from '@portolano/content-models';
import { cancel, type EntryTime, publish, withdraw } from '@portolano/test-kit';

export const logToken = 'token-of-the-log';

/** For tests: the log of a CMS over HTTP, on the same port after it was down. */
export class TestCms {
	log: LogEntry[] = [];
	/** Lines answered in place of the entries that they are, such as damaged ones. */
	readonly overlaid = new Map<number, string>();
	readonly #waiting = new Set<() => void>();
	#server: Server | undefined;
	#port = 0;

	static async start(): Promise<TestCms> {
		const cms = new TestCms();
		await cms.start();
		return cms;
	}

	get url(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	async start(): Promise<void> {
		this.#server = createServer((request, response) => {
			const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
			const [after, limit, wait] = ['after', 'limit', 'wait'].map((name) =>
				Number(searchParams.get(name) ?? 0),
			);
			const answer = () => {
				const entries = this.log.slice(after ?? 0, (after ?? 0) + (limit ?? 0));
				const lines = entries.map((entry) => this.overlaid.get(entry.seq) ?? JSON.stringify(entry));
				response.end(lines.map((line) => `${line}\n`).join(''));
			};
			if (!wait || this.log.length > (after ?? 0)) return void answer();
			const timer = setTimeout(answer, wait * 1000);
			const wake = () => {
				this.#waiting.delete(wake);
				clearTimeout(timer);
				answer();
			};
			this.#waiting.add(wake);
			response.once('close', () => {
				clearTimeout(timer);
				this.#waiting.delete(wake);
			});
		});
		this.#server.listen(this.#port, '127.0.0.1');
		await once(this.#server, 'listening');
		const address = this.#server.address();
		this.#port = typeof address === 'object' && address ? address.port : 0;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	publish(...documents: Published[]): void {
		this.publishAt({}, ...documents);
	}

	publishAt(time: EntryTime, ...documents: Published[]): void {
		for (const document of documents) this.#append((seq) => publish(seq, document, this.#now(time)));
	}

	withdraw(reference: Reference): void {
		this.#append((seq) => withdraw(seq, reference, this.#now({})));
	}

	cancel(seq: number): void {
		this.#append((own) => cancel(own, seq, new Date().toISOString()));
	}

	#now(time: EntryTime): EntryTime {
		return { at: new Date().toISOString(), ...time };
	}

	#append(make: (seq: number) => LogEntry): void {
		this.log.push(logEntry.parse(make(this.log.length + 1)));
		for (const wake of this.#waiting) wake();
	}
}
