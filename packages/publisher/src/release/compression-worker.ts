import { parentPort } from 'node:worker_threads';
import { compressIfWorthIt } from './compress.ts';
import { readIfKept } from './blobs.ts';
import type { CompressionAnswer, CompressionOrder } from './compression-task.ts';

/** The thread that compresses, for all sites: see `compression-thread.ts`. */

if (!parentPort) throw new Error('This file is the program of a worker thread. Start the publisher instead.');
const port = parentPort;

port.on('message', ({ number, files }: CompressionOrder) => {
	const forms = files.map(({ file, blob }) => {
		const bytes = readIfKept(blob);
		return bytes && compressIfWorthIt(file, bytes);
	});
	port.postMessage({ number, forms } satisfies CompressionAnswer);
});
