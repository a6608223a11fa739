import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, openBed } from '../../testing/bed.ts';
import { databaseFor } from '../../testing/database.ts';
import { newPage } from '../../testing/pages.ts';
import { snapshotsOf } from './snapshot.ts';

let bed: Bed;
let folder: string;

beforeAll(async () => {
	bed = await openBed();
	folder = mkdtempSync(path.join(tmpdir(), 'portolano-snapshot-'));
}, 120_000);

afterAll(async () => {
	rmSync(folder, { recursive: true });
	await bed.close();
});

const titlesNow = async () => {
	const { docs } = await bed.payload.find({ collection: 'page', limit: 100, depth: 0 });
	return docs.map(({ title }) => title).sort();
};

test('a database is copied while it is written to, and an empty one is filled with the same', async () => {
	const { env } = await import('../../env.ts');
	const snapshots = snapshotsOf(env.DATABASE_URL);
	await newPage(bed, 'Prima');
	const before = await titlesNow();
	const [migrations] = await Promise.all([
		snapshots.take(env.DATABASE_URL, folder),
		...['Durante', 'Intanto'].map((title) => newPage(bed, title)),
	]);
	expect(await titlesNow()).toHaveLength(before.length + 2);
	expect(migrations.length).toBeGreaterThan(0);

	const other = databaseFor(mkdtempSync(path.join(folder, 'other-')));
	expect(await snapshots.isEmpty(other)).toBe(true);
	await snapshots.restore(other, folder);
	expect(await snapshots.isEmpty(other)).toBe(false);
	const again = mkdtempSync(path.join(folder, 'again-'));
	expect(await snapshotsOf(other).take(other, again)).toEqual(migrations);
	const files = readdirSync(again);
	expect(files.length).toBeGreaterThan(0);
	for (const file of files)
		expect(statSync(path.join(again, file)).size).toBe(statSync(path.join(folder, file)).size);
});
