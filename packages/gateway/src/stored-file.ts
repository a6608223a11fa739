import { once } from 'node:events';
import { fstat, ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { negotiate } from '@fastify/accept-negotiator';
import { type FileSendResult, send, type SendResult } from '@fastify/send';

const statOf = promisify(fstat);

/** What is added to the name of a file for each form in which it may lie beside itself, best first. */
const endings = { br: '.br', gzip: '.gz' } as const;

type Compression = keyof typeof endings;

/** How many times a lookup is repeated when a release changes the file meanwhile. */
const LOOKUPS_MAX = 20;

export interface StoredFile {
	/** Folder of the live release. */
	folder: string;
	/** Path of its address, percent-encoded as it came. */
	pathname: string;
}

type Answer = SendResult & { compression?: Compression | undefined };

/** Describes the file under the address and begins to open it. */
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
	// Without a body (HEAD, 304) only the description is sent.
	if (!(stream instanceof ReadStream)) return true;
	try {
		return (await inodeOf(stream)) === metadata.stat.ino;
	} catch {
		// Gone since it was described.
		return false;
	}
}

/** The same, until what was opened is what was described: releases rename other files into place at any moment. */
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

/** Whether nothing lies there that may be sent. */
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
 * Answers with the file under the address, compressed when it lies there so and the reader takes it: ETag, 304, ranges.
 * Headers that `response` has already stay. False when there is no such file: then nothing was sent.
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
