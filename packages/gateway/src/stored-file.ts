import { once } from 'node:events';
import { fstat, ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { negotiate } from '@fastify/accept-negotiator';
import { type FileSendResult, send, type SendResult } from '@fastify/send';

const statOf = promisify(fstat);

/** Suffix of the precompressed copies beside a file, by encoding, best first. */
const endings = { br: '.br', gzip: '.gz' } as const;

type Compression = keyof typeof endings;

/** Maximum lookups of one file when releases keep replacing it between `stat` and `open`. */
const LOOKUPS_MAX = 20;

export interface StoredFile {
	/** Folder of the live release. */
	folder: string;
	/** Path of its address, still percent-encoded. */
	pathname: string;
}

type Answer = SendResult & { compression?: Compression | undefined };

/** Determines status and headers for the address and starts opening its file. */
function lookUp(
	request: IncomingMessage,
	{ folder, pathname }: StoredFile,
	ending: string,
): Promise<SendResult> {
	return send(request, pathname.endsWith('/') ? pathname : `${pathname}${ending}`, {
		root: folder,
		index: [`index.html${ending}`],
		dotfiles: pathname.startsWith('/.well-known/') ? 'allow' : 'ignore',
		cacheControl: false,
		contentType: false,
	});
}

async function inodeOf(stream: Readable): Promise<number | undefined> {
	const opened: unknown[] = await once(stream, 'open');
	const [descriptor] = opened;
	return typeof descriptor === 'number' ? (await statOf(descriptor)).ino : undefined;
}

async function isAsDescribed({ stream, metadata }: FileSendResult): Promise<boolean> {
	// Without a body (HEAD, 304) only headers are sent.
	if (!(stream instanceof ReadStream)) return true;
	try {
		return (await inodeOf(stream)) === metadata.stat.ino;
	} catch {
		// Deleted since `send` called `stat`.
		return false;
	}
}

/**
 * Repeats {@link lookUp} until the opened file is the one of the headers: @fastify/send opens the path after `stat`,
 * and a release may replace the file in between. The same fault of pillarjs/send, of which it is a fork:
 * https://github.com/pillarjs/send/issues/122.
 */
async function lookUpWhole(
	request: IncomingMessage,
	file: StoredFile,
	compression?: Compression,
): Promise<Answer> {
	const ending = compression ? endings[compression] : '';
	for (let lookups = 0; lookups < LOOKUPS_MAX; lookups++) {
		const answer = await lookUp(request, file, ending);
		if (answer.type !== 'file' || (await isAsDescribed(answer))) return { ...answer, compression };
		answer.stream.destroy();
	}
	throw new Error(
		`${file.pathname} in ${file.folder} was never the same when it was opened as when it was described.`,
	);
}

/** Whether there is no file to send at the address. */
const isMissing = ({ type, statusCode }: SendResult) =>
	type === 'directory' || (type === 'error' && ![412, 416].includes(statusCode));

async function bestForm(request: IncomingMessage, file: StoredFile): Promise<Answer> {
	const compression = negotiate<Compression>(request.headers['accept-encoding'] ?? '', ['br', 'gzip']);
	if (compression !== null) {
		const compressed = await lookUpWhole(request, file, compression);
		if (!isMissing(compressed)) return compressed;
	}
	return lookUpWhole(request, file);
}

/**
 * Sends the file at the address with ETag, 304 and ranges, precompressed where such a copy exists and the client
 * accepts it. Headers already set on `response` are kept. Returns false, having sent nothing, when there is no file.
 */
export async function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	file: StoredFile,
): Promise<boolean> {
	const answer = await bestForm(request, file);
	if (isMissing(answer)) return false;
	response.setHeader('Vary', 'Accept-Encoding');
	if (answer.compression) response.setHeader('Content-Encoding', answer.compression);
	response.writeHead(answer.statusCode, answer.headers);
	await pipeline(answer.stream, response);
	return true;
}
