import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, openBed } from '../testing/bed.ts';

let bed: Bed;

beforeAll(async () => {
	bed = await openBed();
});

afterAll(() => bed.close());

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('originals of uploads are for the CMS alone', () => {
	expect(modeOf(bed.mediaFolder)).toBe(0o700);
});

test('a database in a file is for its owner alone, with what SQLite keeps beside it', () => {
	const url = process.env['DATABASE_URL'] ?? '';
	const files = url.startsWith('file:') ? ['', '-wal', '-shm'].map((ending) => url.slice(5) + ending) : [];
	expect(files.map(modeOf)).toEqual(files.map(() => 0o600));
});
