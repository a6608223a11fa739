import { connect, type Socket } from 'node:net';
import { percentile } from '../figures.ts';

export interface LoadFigures {
	answers: number;
	perSecond: number;
	/** Answers other than 200, and connections that ended before their answer. */
	errors: number;
	medianMs: number;
	p99Ms: number;
	/** Bytes of an answer, with its headers. */
	answerBytes: number;
}

export interface Load {
	readonly port: number;
	readonly host: string;
	readonly path: string;
	/** The header `Accept-Encoding`. */
	readonly encoding: string;
	readonly connections: number;
	readonly seconds: number;
}

/** Bytes of the first complete answer in `received`; undefined while it isn't complete. */
function answerLength(received: Buffer): number | undefined {
	const headEnd = received.indexOf('\r\n\r\n');
	if (headEnd === -1) return undefined;
	const head = received.toString('latin1', 0, headEnd);
	const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
	if (length !== undefined) {
		const total = headEnd + 4 + Number(length);
		return received.length >= total ? total : undefined;
	}
	// Chunked: only one answer is awaited on a connection, so the last chunk ends what was received.
	return received.subarray(-7).toString('latin1') === '\r\n0\r\n\r\n' ? received.length : undefined;
}

/** Asks again and again for one page on `connections` connections, each with one request at a time. */
export async function measureLoad(load: Load): Promise<LoadFigures> {
	const { port, host, path, encoding, connections, seconds } = load;
	const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;
	const times: number[] = [];
	let [errors, answerBytes] = [0, 0];
	const began = performance.now();
	const isOver = () => performance.now() - began > seconds * 1000;

	function ask(socket: Socket): Promise<'next' | 'closed'> {
		return new Promise((resolve) => {
			const requestedAt = performance.now();
			let received: Buffer = Buffer.alloc(0);
			const end = (how: 'next' | 'closed') => {
				socket.removeAllListeners('data').removeAllListeners('close');
				resolve(how);
			};
			socket.on('data', (chunk: Buffer) => {
				received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
				const length = answerLength(received);
				if (length === undefined) return;
				times.push(performance.now() - requestedAt);
				answerBytes = length;
				if (!received.subarray(0, 13).equals(ok)) errors += 1;
				end(closing.test(received.toString('latin1', 0, 1500)) ? 'closed' : 'next');
			});
			socket.on('close', () => {
				errors += 1;
				end('closed');
			});
			socket.write(request);
		});
	}

	async function keepAsking(): Promise<void> {
		while (!isOver()) {
			const socket = connect({ port, host: '127.0.0.1', noDelay: true });
			socket.on('error', () => undefined);
			while (!isOver() && (await ask(socket)) === 'next');
			socket.destroy();
		}
	}

	await Promise.all(Array.from({ length: connections }, keepAsking));
	return {
		answers: times.length,
		perSecond: (times.length * 1000) / (performance.now() - began),
		errors,
		medianMs: percentile(times, 0.5),
		p99Ms: percentile(times, 0.99),
		answerBytes,
	};
}

const ok = Buffer.from('HTTP/1.1 200 ');

/** Servers end a connection after some thousand requests. */
const closing = /\r\nconnection: close\r\n/i;
