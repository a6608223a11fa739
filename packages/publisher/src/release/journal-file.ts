import {
	closeSync,
	constants,
	existsSync,
	fdatasyncSync,
	openSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { hashOf } from './blobs.ts';
import { type Plan, planSchema } from './plan.ts';

/** Length of a SHA-256, in hexadecimal. */
const sumLength = 64;

/**
 * The plan of the newest release, on the disk before anything of it is online. It is written over the one before and never
 * deleted, since freeing its blocks and taking new ones would last longer than the write. Its line begins with its checksum,
 * and ends before the rest of a longer plan.
 */
export class JournalFile {
	readonly #file: string;

	constructor(file: string) {
		this.#file = file;
	}

	/** Writes a plan, and syncs it to the disk. */
	write(plan: Plan): void {
		const text = JSON.stringify(plan);
		const handle = openSync(this.#file, constants.O_WRONLY | constants.O_CREAT);
		try {
			writeFileSync(handle, `${hashOf(text)} ${text}\n`);
			fdatasyncSync(handle);
		} finally {
			closeSync(handle);
		}
	}

	/** Returns the plan; `'damaged'` when it was not written to its end. */
	read(): Plan | 'none' | 'damaged' {
		if (!existsSync(this.#file)) return 'none';
		const [line = ''] = readFileSync(this.#file, 'utf8').split('\n', 1);
		if (line === '') return 'none';
		const [sum, text = ''] = [line.slice(0, sumLength), line.slice(sumLength + 1)];
		return hashOf(text) === sum ? planSchema.parse(JSON.parse(text)) : 'damaged';
	}

	/** Forgets the plan. */
	clear(): void {
		truncateSync(this.#file);
	}
}
