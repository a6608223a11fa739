import type { IncomingMessage } from 'node:http';
import { RequestRefused } from './request-refused.ts';

export const BODY_MAX_BYTES = 8 * 1024 * 1024;

const tooLong = () =>
	new RequestRefused(413, `The body is longer than ${BODY_MAX_BYTES} bytes. Send fewer drafts at once.`);

/**
 * Reads the body of a request as JSON.
 * @throws {RequestRefused} 413 when it is longer than {@link BODY_MAX_BYTES}, 415 or 400 when it is no JSON.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
	const { 'content-type': type = '', 'content-length': length } = request.headers;
	if (!/^application\/json\s*(?:;|$)/i.test(type))
		throw new RequestRefused(415, 'Send the body as application/json.');
	if (Number(length) > BODY_MAX_BYTES) throw tooLong();
	const text = await readText(request);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new RequestRefused(
			400,
			`The body is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
		);
	}
}

async function readText(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	// Leaving the loop early would destroy the connection before the refusal is sent.
	for await (const chunk of request.iterator({ destroyOnReturn: false })) {
		if (!Buffer.isBuffer(chunk)) continue;
		size += chunk.length;
		if (size > BODY_MAX_BYTES) throw tooLong();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}
