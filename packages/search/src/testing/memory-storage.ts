import { hash } from 'node:crypto';
import type { IndexStorage } from '../indexer/storage.ts';

/** Keeps the contents of an index in memory. @throws when a text is read that was not written. */
export function memoryStorage(): IndexStorage {
	const texts = new Map<string, string>();
	return {
		write(text) {
			const sha256 = hash('sha256', text);
			texts.set(sha256, text);
			return sha256;
		},
		read(sha256) {
			const text = texts.get(sha256);
			if (text === undefined) throw new Error(`There is no text ${sha256}.`);
			return text;
		},
	};
}
