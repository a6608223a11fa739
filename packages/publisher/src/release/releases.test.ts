import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Release, Releases } from './releases.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-releases-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const at = '2026-11-22T09:00:00.000Z';

function release(number: number, rest: Partial<Release> = {}): Release {
	const nothing = { files: {}, removed: [], addresses: {}, forgotten: [], isComplete: false };
	return { number, seq: number, now: at, createdAt: at, ...nothing, ...rest };
}

/** Writes releases of pages, each with one of the search after it. */
function write(releases: Releases, many: number): void {
	for (let number = 1; number < 2 * many; number += 2) {
		releases.write(release(number));
		releases.write(release(number + 1, { pages: number, search: { covers: number, version: 'one' } }));
	}
}

test('releases of the search are not among those that can be restored, and push none of them out', () => {
	const releases = new Releases(folder);
	write(releases, 60);
	releases.tidy({ manifest: new Map(), addresses: new Map() }, 20);
	expect(releases.ofPages()).toHaveLength(60);

	for (let number = 121; number < 160; number += 2) {
		releases.write(release(number));
		releases.write(release(number + 1, { pages: number }));
		releases.tidy({ manifest: new Map(), addresses: new Map() }, 20);
	}
	expect(releases.ofPages().length).toBeGreaterThanOrEqual(20);
	expect(readdirSync(folder).length).toBeLessThan(60);
	expect(new Releases(folder).ofPages()).toEqual(releases.ofPages());
});

test('the search of earlier pages is that of the last release before other pages', () => {
	const releases = new Releases(folder);
	write(releases, 3);

	expect(releases.withPagesOf(3)).toMatchObject({ number: 4, search: { covers: 3 } });
	expect(() => releases.withPagesOf(4)).toThrow('for the pages of release 3');
});
