import { hashOf, type IndexStorage } from '../indexer/storage.ts';

/** Keeps the contents of an index in memory. @throws when a text is read that was not written. */
export function memoryStorage(): IndexStorage {
	const texts = new Map<string, string>();
	return {
		write(text) {
			const hash = hashOf(text);
			texts.set(hash, text);
			return hash;
		},
		read(hash) {
			const text = texts.get(hash);
			if (text === undefined) throw new Error(`There is no text ${hash}.`);
			return text;
		},
	};
}
