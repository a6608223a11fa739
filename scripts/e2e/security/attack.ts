import { leakIn } from '@portolano/test-kit/hostile';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { projectFolder, testHome } from '../home.ts';

const TIMEOUT_MS = 60_000;
const AT_A_TIME = 8;

export interface Attack {
	method: string;
	/** Sent unchanged: dots, slashes and escapes aren't normalised. */
	path: string;
	headers?: Record<string, string>;
	/** An iterable is sent in chunks, without Content-Length. */
	body?: string | Buffer | Iterable<Buffer>;
}

export interface Answer {
	/** 0 when the connection ended without an answer. */
	status: number;
	headers: Record<string, string | string[] | undefined>;
	text: string;
}

const none: Answer = { status: 0, headers: {}, text: '' };

/** Sends one request to `origin` and returns the answer, also when the server closes the connection early. */
export function send(origin: string, { method, path, headers = {}, body }: Attack): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const outgoing = request(
			{ hostname, port, method, path, headers, timeout: TIMEOUT_MS, agent: false },
			(incoming) => {
				const chunks: Buffer[] = [];
				const answer = () =>
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						text: Buffer.concat(chunks).toString(),
					});
				incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
				incoming.on('end', answer);
				incoming.on('error', answer);
			},
		);
		outgoing.on('timeout', () => {
			outgoing.destroy();
			reject(new Error(`${method} ${path.slice(0, 200)} was not answered within ${TIMEOUT_MS / 1000} s.`));
		});
		// The server may refuse and close the connection while the body is still being sent; an answer that has arrived
		// counts.
		outgoing.on('error', () => setImmediate(() => resolve(none)));
		if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) outgoing.end(body);
		else Readable.from(body).pipe(outgoing);
	});
}

/** Returns what an answer reveals about the code or its location on disk; undefined when nothing. */
function leakOf({ headers, text }: Answer): string | undefined {
	const whole = `${JSON.stringify(headers)}\n${text}`;
	if (whole.includes(projectFolder) || whole.includes(testHome)) return 'told where it is installed';
	return leakIn(whole);
}

/**
 * Sends all `attacks`, a few at a time. Returns the faults found by `judge` and the leaks of internals, each with its
 * request.
 */
export async function sendAll(
	origin: string,
	attacks: readonly Attack[],
	judge: (answer: Answer, attack: Attack) => string | undefined,
): Promise<string[]> {
	const faults: string[] = [];
	const waiting = attacks.values();
	async function work(): Promise<void> {
		for (const attack of waiting) {
			const answer = await send(origin, attack);
			const fault = judge(answer, attack) ?? leakOf(answer);
			if (fault !== undefined) faults.push(`${fault}: ${shown(attack)} → ${answer.text.slice(0, 200)}`);
		}
	}
	await Promise.all(Array.from({ length: AT_A_TIME }, work));
	return faults;
}

function shown({ method, path, headers, body }: Attack): string {
	const text = typeof body === 'string' ? ` ${JSON.stringify(body.slice(0, 300))}` : '';
	const kind = headers?.['content-type'] ?? '';
	return `${method} ${path.slice(0, 300)} ${kind}${text}`;
}
