import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';

/** The HTTP status with which a form is refused. */
export interface BadForm {
	readonly status: 400 | 413 | 415;
}

const formType = /^application\/x-www-form-urlencoded(?:;|$)/i;

/** Reads a request body; undefined when it exceeds `bytesMax`, counted in bytes received and not only as declared. */
async function bodyOf(request: IncomingMessage, bytesMax: number): Promise<string | undefined> {
	if (Number(request.headers['content-length'] ?? 0) > bytesMax) return undefined;
	const chunks: Buffer[] = [];
	let length = 0;
	// Not destroyed on an early return: `endAfterRefusal` drains the rest and closes the connection.
	const read: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
	for await (const chunk of read) {
		length += chunk.byteLength;
		if (length > bytesMax) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** Reads and parses a form of at most `bytesMax` bytes. A repeated field counts with its last value. */
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
