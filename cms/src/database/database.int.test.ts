import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyBed } from '../testing/bed.ts';
import { unmigratedTables } from '../testing/unmigrated-tables.ts';

let bed: Awaited<ReturnType<typeof openEmptyBed>>;

beforeAll(async () => {
	bed = await openEmptyBed();
});

afterAll(() => bed.close());

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('only the CMS’s own user can read the originals of uploads', () => {
	expect(modeOf(bed.mediaFolder)).toBe(0o700);
});

test('only its owner can read a SQLite database and its side files', () => {
	const url = process.env['DATABASE_URL'] ?? '';
	const files = url.startsWith('file:') ? ['', '-wal', '-shm'].map((ending) => url.slice(5) + ending) : [];
	expect(files.map(modeOf)).toEqual(files.map(() => 0o600));
});

test('the migrations create the tables of all collections; create a missing one with `pnpm --dir cms migrate:create <name>`', async () => {
	expect(await unmigratedTables(bed.payload.db)).toEqual([]);
});
