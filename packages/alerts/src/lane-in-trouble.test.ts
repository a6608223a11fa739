import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { timedFiles } from '@portolano/content-models';
import { moveClock, sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { alertNow, LaneInstallation } from './testing/installation.ts';
import { LaneProgram } from './testing/lane-program.ts';

let installation: LaneInstallation;
let program: LaneProgram | undefined;

beforeEach(async () => {
	installation = await LaneInstallation.create();
});

afterEach(async () => {
	await program?.kill();
	await installation.remove();
});

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 20 });
const shown = (title: string) => soon(() => expect(installation.bars('portale')).toContain(title));
const gone = (title: string) => soon(() => expect(installation.bars('portale')).not.toContain(title));

/** Reads what web servers read, until `isOver`; returns how often, and what was wrong. */
async function readOnAndOn(isOver: () => boolean): Promise<{ reads: number; faults: string[] }> {
	const faults: string[] = [];
	let reads = 0;
	while (!isOver()) {
		for (const site of ['portale', 'mare', 'musei']) {
			const folder = installation.folderOf(site);
			const { success } = timedFiles.safeParse(JSON.parse(readFileSync(join(folder, 'timed.json'), 'utf8')));
			const nginx = readFileSync(join(folder, 'nginx/allerte/barra.it.html'), 'utf8');
			const [begins, ends] = ['<!--# if', '<!--# endif'].map((text) => nginx.split(text).length);
			if (!success || begins !== ends) faults.push(`${site}: half a file`);
			if (!installation.bars(site).includes('Ferma')) faults.push(`${site}: without the alert in force`);
		}
		reads += 1;
		await wait(2);
	}
	return { reads, faults };
}

test('killed at any instant, it leaves whole files with what is in force, and is right after its next start', async () => {
	installation.cms.publish(alertNow('Ferma', { scope: 'all', severity: 'red' }));
	await shown('Ferma');
	await installation.stop();
	let isOver = false;
	const reading = readOnAndOn(() => isOver);
	const kills = fc.sample(fc.nat({ max: 400 }), { numRuns: sampleOrAll([4], [40])[0] ?? 4, seed: 13 });
	for (const [at, delay] of kills.entries()) {
		program = await LaneProgram.start(installation.options);
		for (let number = 0; number < 5; number += 1) {
			const alert = alertNow(`Mossa ${at} ${number}`, { scope: number % 2 ? 'all' : 'body' });
			installation.cms.publish(alert);
			if (number % 2) installation.cms.withdraw(alert);
		}
		await wait(delay);
		await program.kill();
	}
	isOver = true;
	const { reads, faults } = await reading;
	expect(faults).toEqual([]);
	expect(reads).toBeGreaterThan(10);
	await installation.start();
	await soon(() => expect(installation.lane.lane.seq).toBe(installation.cms.log.length));
	const last = kills.length - 1;
	await shown(`Mossa ${last} 4`);
	expect(installation.bars('portale')).not.toContain(`Mossa ${last} 3`);
}, 600_000);

const health = z.object({ isWell: z.boolean(), sites: z.array(z.object({ error: z.string().nullable() })) });

test('on a full disk what is in force stays and the rest follows once there is space', async () => {
	await installation.stop();
	program = await LaneProgram.start(installation.options);
	const { port, child } = program;
	/** From now on no file may become longer: EFBIG, which is told like ENOSPC. */
	const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`]);
	installation.cms.publish(alertNow('Bora', { scope: 'all' }));
	await shown('Bora');
	limit('200');
	installation.cms.publish(alertNow('Pioggia', { scope: 'all' }));
	await soon(async () => {
		const headers = { authorization: `Bearer ${installation.options.token}` };
		const answer = await fetch(`http://127.0.0.1:${port}/health`, { headers });
		const { isWell, sites } = health.parse(await answer.json());
		expect(isWell).toBe(false);
		expect(sites.map(({ error }) => error ?? '').join()).toContain('no space left on the disk');
	});
	expect(installation.bars('portale')).toContain('Bora');
	limit('unlimited');
	await shown('Pioggia');
});

test('a clock that is set forward ends alerts, and one that is set back puts them in force again', async () => {
	const clock = moveClock();
	try {
		const effectiveAt = new Date(Date.now() + 7_200_000).toISOString();
		installation.cms.publish(alertNow('Bora'));
		installation.cms.publishAt(
			{ effectiveAt },
			alertNow('Domani', { end: new Date(Date.now() + 1e9).toISOString() }),
		);
		await shown('Bora');
		clock.moveTo(new Date(Date.now() + 10_800_000));
		await gone('Bora');
		await shown('Domani');
		clock.moveTo(new Date(Date.now() - 10_800_000));
		await shown('Bora');
		await gone('Domani');
	} finally {
		clock.restore();
	}
});
