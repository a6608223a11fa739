import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';

/** A form that is not taken, and why. */
export interface BadForm {
	readonly status: 400 | 413 | 415;
}

const formType = /^application\/x-www-form-urlencoded(?:;|$)/i;

/** The body of a request; undefined as soon as it is longer than `bytesMax`, whatever it says of its length. */
async function bodyOf(request: IncomingMessage, bytesMax: number): Promise<string | undefined> {
	if (Number(request.headers['content-length'] ?? 0) > bytesMax) return undefined;
	const chunks: Buffer[] = [];
	let length = 0;
	// Left half read: who answers lets the rest pass and hangs up.
	const read: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
	for await (const chunk of read) {
		length += chunk.byteLength;
		if (length > bytesMax) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** Reads a form of at most `bytesMax` bytes and parses it. Of a field that comes twice the last counts. */
export async function readForm<Form>(
	request: IncomingMessage,
	{ schema, bytesMax }: { schema: z.ZodType<Form>; bytesMax: number },
): Promise<{ readonly data: Form } | BadForm> {
	if (!formType.test(request.headers['content-type'] ?? '')) return { status: 415 };
	const body = await bodyOf(request, bytesMax);
	if (body === undefined) return { status: 413 };
	const { success, data } = schema.safeParse(Object.fromEntries(new URLSearchParams(body)));
	return success ? { data } : { status: 400 };
}
