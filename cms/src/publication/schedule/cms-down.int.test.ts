import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, moveClock, type MovedClock } from '@portolano/test-kit';
import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { faultsIn } from '../../testing/consistency.ts';
import { overHttp } from '../../testing/over-http.ts';
import { lastSeq, newPage } from '../../testing/pages.ts';
import { type RunningPublisher, startPublisher } from '../../testing/running-publisher.ts';
import { newBody, publishSite } from '../../testing/withdrawal-suite.ts';

const hour = 3_600_000;

let bed: Bed;
let user: TypedUser;
let folder: string;
let clock: MovedClock;
let publisher: RunningPublisher;
let stopCms: () => Promise<void>;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'cms-down-'));
	const port = await freePort();
	bed = await openBed(`http://127.0.0.1:${port}`);
	user = await createUser(bed, {
		name: 'pubblica',
		memberships: [{ site: bed.sites.portale, role: 'publisher' }],
	});
	await publishSite(bed, await newBody(bed), 'portale');
	const cms = await overHttp(bed);
	stopCms = () => cms.close();
	const { env } = await import('../../env.ts');
	publisher = await startPublisher({
		...{ folder, port, cmsUrl: new URL(cms.url).origin },
		...{ logToken: env.LOG_TOKEN, token: env.PUBLISHER_TOKEN },
	});
	clock = moveClock();
}, 120_000);

afterAll(async () => {
	clock.restore();
	await publisher.kill();
	await bed.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Returns the page at a slug as readers get it; undefined when there is none. */
function online(slug: string): string | undefined {
	const file = path.join(folder, 'data/sites/portale/live', slug, 'index.html');
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const health = z.object({ seq: z.number(), sites: z.array(z.object({ seq: z.number() })).min(1) });

/** Has the publisher look at its log and its clock, and waits until its sites know the log up to `seq`. */
async function followed(seq: number): Promise<void> {
	const { callPublisher } = await import('../publisher-client.ts');
	await callPublisher('POST /nudge', { timeoutMs: 5000 });
	await vi.waitUntil(
		async () => {
			const body: unknown = await (await callPublisher('GET /health', { timeoutMs: 5000 })).json();
			const { success, data } = health.safeParse(body);
			return success && data.sites.every((site) => site.seq >= seq);
		},
		{ timeout: 30_000, interval: 100 },
	);
}

test('what is scheduled happens as a whole at its instant while the CMS is down, and the CMS finds it done', async () => {
	const winter = await newPage(bed, 'Orari d’inverno');
	const notice = await newPage(bed, 'Avviso');
	await bed.payload.update({
		...{ collection: 'page', id: winter.id, draft: true, depth: 0 },
		data: { title: 'Orari d’estate' },
	});
	const { schedulePublication } = await import('./schedule.ts');
	const { createLocalReq } = await import('payload');
	const at = new Date(Date.now() + 20 * hour);
	await schedulePublication({
		items: [
			{ type: 'page', id: winter.id, action: 'publish' },
			{ type: 'page', id: notice.id, action: 'withdraw' },
		],
		at,
		req: await createLocalReq({ user }, bed.payload),
	});
	const seq = await lastSeq(bed);
	await followed(seq);
	await stopCms();

	await publisher.moveTo(new Date(at.getTime() - hour));
	await followed(seq);
	expect([online('orari-d-inverno'), online('avviso')]).toEqual([
		expect.stringContaining('Orari d’inverno'),
		expect.stringContaining('Avviso'),
	]);

	await publisher.moveTo(at);
	await followed(seq);
	await vi.waitUntil(() => online('avviso') === undefined, { timeout: 30_000, interval: 50 });
	expect(online('orari-d-inverno')).toContain('Orari d’estate');

	clock.moveTo(at);
	const { carryOutDue } = await import('./take-effect.ts');
	await carryOutDue(bed.payload);
	expect(await lastSeq(bed)).toBe(seq);
	expect(await faultsIn(bed)).toEqual([]);
	expect(await bed.payload.findByID({ collection: 'page', id: winter.id, depth: 0 })).toMatchObject({
		title: 'Orari d’estate',
		_status: 'published',
	});
});
