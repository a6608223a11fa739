import { renameSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createHousekeeping } from '../housekeeping.ts';
import { isCode } from '@portolano/follower';

/**
 * Files that readers get no more at once, and that are deleted in a quiet moment: to free the blocks of a file on the disk
 * takes forty times as long as to rename it, and edits need not wait for that.
 */
export class DiscardedFiles {
	readonly #folder: string;
	readonly #housekeeping = createHousekeeping({ quietMs: 200, notesMax: 1000 }, () => this.#deleteAll());
	#waiting: string[] = [];
	#lastNumber = 0;

	/** `folder` is on the same file system as the files, and emptied at every start. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Takes a file from its path, if there is one. @throws when it cannot be taken. */
	add(path: string): void {
		const discarded = join(this.#folder, `discarded-${this.#lastNumber + 1}`);
		try {
			renameSync(path, discarded);
		} catch (error) {
			if (isCode(error, 'ENOENT')) return;
			throw error;
		}
		this.#lastNumber += 1;
		this.#waiting.push(discarded);
		this.#housekeeping.note();
	}

	async #deleteAll(): Promise<void> {
		const files = this.#waiting;
		this.#waiting = [];
		// What cannot be deleted now is at the next start.
		for (const file of files) await unlink(file).catch(() => undefined);
	}
}
