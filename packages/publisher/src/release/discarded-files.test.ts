import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DiscardedFiles } from './discarded-files.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-discarded-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a discarded file is gone from its path at once, and from the disk soon after', async () => {
	const staging = join(folder, 'staging');
	const page = join(folder, 'index.html.br');
	mkdirSync(staging);
	writeFileSync(page, 'old');
	const discarded = new DiscardedFiles(staging);
	discarded.add(page);
	discarded.add(join(folder, 'index.html.gz'));

	expect(existsSync(page)).toBe(false);
	expect(readdirSync(staging)).toHaveLength(1);
	await vi.waitFor(() => expect(readdirSync(staging)).toEqual([]), { timeout: 5000 });
});
