import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNews, buildOffice, buildPage, buildSite, inItalian, prose } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { serveCms, type TestCms } from '../test-application/cms.ts';
import { startDoomed } from '../test-application/doomed.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import { build, follow } from './commands.ts';
import { verify } from './released.ts';
import type { PublisherOptions } from './settings.ts';

let workshop: Workshop;
let cms: TestCms;
let options: PublisherOptions;

beforeEach(async () => {
	workshop = openWorkshop();
	workshop.publish(buildSite(), buildOffice(), buildNews(), buildPage());
	cms = await serveCms((after, limit) =>
		workshop.log.slice(after, after + limit).map((entry) => JSON.stringify(entry)),
	);
	options = {
		dataDir: join(workshop.folder, 'data'),
		cmsUrl: cms.cmsUrl,
		logToken: cms.logToken,
		token: 'segreto-del-publisher',
		sitesDir: join(workshop.folder, 'sites-built'),
		port: 0,
	};
});

afterEach(async () => {
	await cms.close();
	workshop.remove();
});

/** Publishes in a separate process without indexing, which is killed once its pages are online. */
async function releaseAndDie(): Promise<void> {
	const doomed = startDoomed(workshop, cms);
	await doomed.loaded;
	doomed.start();
	await doomed.editing;
	doomed.kill();
	expect(await doomed.ended).toBe('SIGKILL');
}

const differences = async () => (await verify(options, 'portale')).differences;

const entryFile = () => join(workshop.folder, 'data/sites/portale/live/ricerca/entry.json');

/** Restarts with an unreachable CMS, so that nothing more is published. */
async function startAgain(): Promise<void> {
	const running = await follow({ ...options, cmsUrl: 'http://127.0.0.1:1' });
	await vi.waitFor(async () => expect(await differences()).toEqual([]), { timeout: 30_000, interval: 500 });
	await running.stop();
}

test('after a kill between a release and its indexing, the search catches up at the next start', async () => {
	await build(options);
	expect(await differences()).toEqual([]);
	const { id, slug } = buildPage();
	workshop.publish(
		buildPage({ id, slug, summary: inItalian('Zibibbo'), body: inItalian(prose('Un vino.')) }),
	);
	workshop.publish(buildNews({ id: 'due', title: inItalian('Seconda') }));
	workshop.withdraw({ type: 'news', id: buildNews().id });
	await releaseAndDie();
	expect(await differences()).not.toEqual([]);

	await startAgain();
	const { release } = z.object({ release: z.int() }).parse(JSON.parse(readFileSync(entryFile(), 'utf8')));
	expect(release).toBe((await verify(options, 'portale')).release);
}, 120_000);

test('an index that names no release or has another format is rebuilt', async () => {
	await releaseAndDie();
	await startAgain();
	for (const entry of ['{"format":1,"languages":{}}', '{"format":3,"languages":{}}']) {
		writeFileSync(entryFile(), entry);
		expect(await differences()).not.toEqual([]);
		await startAgain();
	}
}, 120_000);
