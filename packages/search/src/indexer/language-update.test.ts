import { expect, test } from 'vitest';
import { readerOf } from '../reader.ts';
import { largeTown } from '../testing/large-town.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { weighted } from './cards.ts';
import { LanguageUpdate } from './language-update.ts';
import { OpenShards } from './open-shards.ts';
import type { WeightedPage } from './pages.ts';
import { PAGES_PER_SHARD } from './shard.ts';
import { type StoredShard } from './shard-state.ts';

const storage = memoryStorage();

async function updated(
	stored: readonly StoredShard[],
	{ added = [], removed = [] }: { added?: readonly WeightedPage[]; removed?: readonly WeightedPage[] },
) {
	const update = new LanguageUpdate({ language: 'it', storage, shards: new OpenShards() }, stored);
	const shards = await update.apply({ added, removed: new Set(removed.map(({ page }) => page.path)) });
	return { shards, files: update.files, obsolete: update.obsolete };
}

const read = await readerOf('it');
const town = largeTown(PAGES_PER_SHARD + 3, 5).map((page) => weighted(page, read, storage));
const some = town.slice(0, PAGES_PER_SHARD);
const more = town.slice(PAGES_PER_SHARD);

test('an index that grows past the size of a shard is divided, joined again when it shrinks, and each time equals a clean one', async () => {
	const small = await updated([], { added: some });
	const large = await updated(small.shards, { added: more });

	expect(small.shards.map(({ prefix }) => prefix)).toEqual(['']);
	expect(large.shards.map(({ prefix }) => prefix)).toEqual(['0', '1']);
	expect(large.shards).toEqual((await updated([], { added: town })).shards);
	expect((await updated(large.shards, { removed: more })).shards).toEqual(small.shards);
});

test('a changed word leaves most files of its shard as they are', async () => {
	const before = await updated([], { added: town });
	const [page] = largeTown(1, 5).map((one) => ({ ...one, text: `${one.text} zibibbo` }));
	const after = await updated(before.shards, { added: page ? [weighted(page, read, storage)] : [] });

	expect(after.shards.filter(({ state }) => !before.shards.some((one) => one.state === state))).toHaveLength(
		1,
	);
	expect([...after.files.keys()].filter((file) => !/\/[0-9a-f]+\/\d+\.json$/.test(file)).length).toBeLessThan(
		20,
	);
	expect(after.obsolete.size).toBe(after.files.size);
});
