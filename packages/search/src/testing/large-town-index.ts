import { weighted } from '../indexer/cards.ts';
import { writeLanguages } from '../indexer/index-state.ts';
import { LanguageUpdate } from '../indexer/language-update.ts';
import { OpenShards } from '../indexer/open-shards.ts';
import { readerOf } from '../reader.ts';
import { largeTown } from './large-town.ts';
import { memoryStorage } from './memory-storage.ts';

/** Returns the files of the index of a large town, by their paths in its folder. */
export async function largeTownIndex(pages: number): Promise<ReadonlyMap<string, string>> {
	const read = await readerOf('it');
	const storage = memoryStorage();
	const added = largeTown(pages).map((page) => weighted(page, read, storage));
	const update = new LanguageUpdate({ language: 'it', storage, shards: new OpenShards() }, []);
	const shards = await update.apply({ added, removed: new Set() });
	const files = [...update.files, ...writeLanguages(new Map([['it', shards]]), storage)];
	return new Map(files.map(([file, hash]) => [file, storage.read(hash)]));
}
