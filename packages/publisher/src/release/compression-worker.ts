import { serveTasks } from '../threads/serve-tasks.ts';
import { readIfKept } from './blobs.ts';
import { compressIfWorthIt } from './compress.ts';
import type { Compressed, CompressionTask } from './compression-task.ts';

/** The thread that compresses, for all sites. */

function compressed(files: CompressionTask): Compressed {
	return files.map(({ file, blob }) => {
		const bytes = readIfKept(blob);
		return bytes && compressIfWorthIt(file, bytes);
	});
}

serveTasks<CompressionTask, Compressed>(async (files) => Promise.resolve(compressed(files)));
