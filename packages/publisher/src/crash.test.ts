import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry } from '@portolano/content-models';
import {
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	publish,
	withdraw,
} from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveCms } from '../test-application/cms.ts';
import { startDoomed } from '../test-application/doomed.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import { hashOf } from './release/blobs.ts';
import { Releases } from './release/releases.ts';

let workshop: Workshop;

beforeEach(() => {
	workshop = openWorkshop();
});

afterEach(() => workshop.remove());

/** Publishes in a process that kills itself after `step` of a release. Resolves with the signal that ended it. */
async function publishAndDie(step: number): Promise<NodeJS.Signals | null> {
	const cms = await serveCms((after, limit) =>
		workshop.log.slice(after, after + limit).map((entry) => JSON.stringify(entry)),
	);
	const doomed = startDoomed(workshop, cms, { step });
	await doomed.loaded;
	doomed.start();
	const signal = await doomed.ended;
	await cms.close();
	return signal;
}

function manifestHashes(): [string, string][] {
	const releases = new Releases(join(workshop.folder, 'data/sites/portale/releases'));
	const manifest = releases.manifestOf(releases.last()?.number ?? 0);
	return [...manifest].map(([file, [hash]]): [string, string] => [file, hash]).sort();
}

function liveHashes(): [string, string][] {
	const live = join(workshop.folder, 'data/sites/portale/live');
	return [...workshop.live('portale').keys()]
		.map((file): [string, string] => [file, hashOf(readFileSync(join(live, file)))])
		.sort();
}

function secondEdition(log: LogEntry[]): void {
	const rename = buildNews({ id: buildNews().id, slug: inItalian('altrove'), title: inItalian('Altrove') });
	for (const document of [rename, buildNews({ id: 'due', title: inItalian('Seconda') })])
		log.push(publish(log.length + 1, document));
	log.push(withdraw(log.length + 1, buildPage()));
}

test.each([0, 1, 3, 6, 8, 10])(
	'a release killed after step %i is finished at the next start',
	async (step) => {
		workshop.publish(buildSite(), buildOffice(), buildNews(), buildPage());
		const first = workshop.open();
		await first.catchUp();
		first.close();
		secondEdition(workshop.log);
		expect(await publishAndDie(step)).toBe('SIGKILL');

		const publisher = workshop.open();
		await publisher.keepTime();
		expect(liveHashes()).toEqual(manifestHashes());
		expect(workshop.live('portale').get('novita/notizie/altrove/index.html')).toContain('Altrove');
		expect(workshop.live('portale').has('una-pagina/index.html')).toBe(false);
		expect(workshop.live('portale').has('novita/notizie/nuovo-orario-dell-anagrafe/index.html')).toBe(false);
		publisher.close();
	},
	120_000,
);
