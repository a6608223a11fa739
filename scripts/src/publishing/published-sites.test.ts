import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEntry } from '@portolano/content-models';
import { buildNews, buildSite, cancel, publish } from '@portolano/test-kit';
import { expect, onTestFinished, test } from 'vitest';
import { publisherFolder } from './options.ts';
import { PublishedSites } from './published-sites.ts';

const at = '2026-11-22T09:00:00.000Z';
const later = '2026-11-22T10:00:00.000Z';
const visit = buildSite({ key: 'visit', kind: 'brand' });

function openSites() {
	const folder = mkdtempSync(join(tmpdir(), 'portolano-sites-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(publisherFolder(folder), { recursive: true });
	const sites = new PublishedSites(folder);
	const append = (...entries: LogEntry[]) => {
		const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
		appendFileSync(join(publisherFolder(folder), 'log.ndjson'), lines);
	};
	const keysAt = async (now: string) => (await sites.changed(Date.parse(now)))?.map(({ key }) => key);
	return { append, keysAt };
}

test('a site is served once it is published, and nothing is reported while none changes', async () => {
	const { append, keysAt } = openSites();
	append(publish(1, buildSite(), { at }));
	expect(await keysAt(at)).toEqual(['portale']);
	append(publish(2, buildNews(), { at }));
	expect(await keysAt(at)).toBeUndefined();
});

test('a site published in the future is served from its instant, unless that is cancelled', async () => {
	const { append, keysAt } = openSites();
	append(publish(1, buildSite(), { at }), publish(2, visit, { at, effectiveAt: later }));
	expect(await keysAt(at)).toEqual(['portale']);
	expect(await keysAt(later)).toEqual(['portale', 'visit']);
	append(publish(3, buildNews(), { at }), cancel(4, 2, at));
	expect(await keysAt(later)).toEqual(['portale']);
});
