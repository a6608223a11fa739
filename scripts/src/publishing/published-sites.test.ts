import { buildNews, buildSite, publish, withdraw } from '@portolano/test-kit';
import { appendFileSync, mkdirSync, mkdtempSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PublishedSites } from './published-sites.ts';

let dataFolder: string;
let file: string;
let published: PublishedSites;

beforeEach(() => {
	dataFolder = mkdtempSync(join(tmpdir(), 'published-'));
	mkdirSync(join(dataFolder, 'publisher'));
	file = join(dataFolder, 'publisher/log.ndjson');
	published = new PublishedSites(dataFolder);
});

const append = (...entries: unknown[]) =>
	appendFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
const keys = async () => (await published.changed())?.map(({ key }) => key);

test('before the log has been read there are no sites', async () => {
	expect(await keys()).toBeUndefined();
	append(publish(1, buildSite()));
	expect(await keys()).toEqual(['portale']);
});

test('only changes of sites count, and a line that is still being written is read once it is whole', async () => {
	append(publish(1, buildSite()), publish(2, buildNews()));
	expect(await keys()).toEqual(['portale']);
	const line = `${JSON.stringify(withdraw(3, { type: 'site', id: buildSite().id }))}\n`;
	appendFileSync(file, line.slice(0, 20));
	expect(await keys()).toBeUndefined();
	appendFileSync(file, line.slice(20));
	expect(await keys()).toEqual([]);
});

test('a copy that the publisher has emptied is read again from its beginning', async () => {
	append(publish(1, buildSite()), publish(2, buildNews()));
	await keys();
	truncateSync(file, 0);
	append(publish(1, buildSite()));
	expect(await keys()).toEqual(['portale']);
});
