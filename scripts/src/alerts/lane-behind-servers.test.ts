import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runLane, type RunningLane } from '@portolano/alerts';
import { alertNow, laneToken, logToken, TestCms } from '@portolano/alerts/testing';
import { alertStatePaths, type Published } from '@portolano/content-models';
import { caddyConfiguration, nginxConfiguration } from '@portolano/gateway';
import { type Answer, requestHost, serverProgram, startServer } from '@portolano/gateway/testing';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { freePort, smallTown } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { applicationFolder } from '../page-blocks/sites.ts';

const key = 'protezione-civile';
const host = 'protezione-civile.example';
const documents = smallTown().filter(({ type }) => type !== 'alert');
const configurations = { nginx: nginxConfiguration, caddy: caddyConfiguration };
const servers = ['nginx', 'caddy'] as const;

const root = mkdtempSync(join(tmpdir(), 'lane-behind-servers-'));
const live = join(root, 'live');
const running = new Map<(typeof servers)[number], { port: number; process: ChildProcess }>();
let cms: TestCms;
let lane: RunningLane | undefined;

/** Writes the pages of the site as a release does. */
async function writePages(): Promise<void> {
	const paths = /^\/(?:allerte\/|emergenza\/|404\.html|410\.html)?$/;
	const files = await renderSite({ root: applicationFolder('area'), site: key, documents, paths });
	for (const [path, text] of files) {
		const file = join(live, path.endsWith('/') ? `${path}index.html` : path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

async function start(name: (typeof servers)[number]): Promise<void> {
	const program = serverProgram(name);
	if (program === undefined) return;
	const port = await freePort();
	const alerts = { folder: join(root, 'alerts', key), statePaths: alertStatePaths('area', ['it']) };
	const site = { key, origin: `https://${host}`, folder: live, addresses: join(root, 'addresses') };
	const folder = join(root, name);
	mkdirSync(folder);
	// No gateway answers there: of ours, nothing but files is needed.
	const options = { gateway: '127.0.0.1:9', plainPort: port };
	const configuration = configurations[name]([{ ...site, otherLanguages: [], alerts }], options);
	running.set(name, { port, process: await startServer({ name, program }, { folder, configuration, port }) });
}

const startLane = () =>
	runLane(
		{
			...{ dataDir: mkdtempSync(join(root, 'lane-')), alertsDir: join(root, 'alerts') },
			...{ cmsUrl: cms.url, logToken, port: 0 },
			// It looks for alerts on a page, and finds none: no test waits for that.
			...{ token: laneToken, checkUrl: 'http://127.0.0.1:9' },
		},
		() => undefined,
	);

beforeAll(async () => {
	await writePages();
	for (const name of servers) await start(name);
}, 120_000);

afterAll(() => {
	for (const { process } of running.values()) process.kill();
	rmSync(root, { recursive: true });
});

beforeEach(async () => {
	cms = await TestCms.start();
	cms.publish(...documents);
	lane = await startLane();
});

async function stopAllOfOurs(): Promise<void> {
	await lane?.stop();
	lane = undefined;
	await cms.stop();
}

afterEach(stopAllOfOurs);

const from = (shift: number) => new Date(Date.now() + shift).toISOString();
const alert = (title: string, fields: Partial<Published<'alert'>> = {}) =>
	alertNow(title, { owner: key, severity: 'red', ...fields });

describe.each(servers)('behind %s the lane’s own files', (name) => {
	const missing = `Skipped without ${name}: install it, or make “apt-get download ${name}” possible.`;

	beforeEach(({ skip }) => {
		if (!running.has(name)) skip(missing);
	});

	const answerAt = (path: string): Promise<Answer> =>
		requestHost({ port: running.get(name)?.port ?? 0, host }, path);
	const text = async (path: string) => (await answerAt(path)).body.toString();
	const shows = (path: string, words: string) =>
		vi.waitFor(async () => expect((await text(path)).includes(words), `${path}: ${words}`).toBe(true), {
			...{ timeout: 10_000, interval: 20 },
		});

	test('put the bar into every page, and the state where it is shown', async () => {
		const red = alert('Piena del Tara');
		await shows('/allerte/', 'Nessuna allerta');
		expect((await text('/')).includes('data-alert=')).toBe(false);
		cms.publish(red);
		for (const path of ['/allerte/', '/emergenza/', '/allerte/attive.html'])
			await shows(path, 'alert-state-red');
		for (const path of ['/', '/allerte/', '/emergenza/', '/allerte/attive.html', '/mai/'])
			expect((await text(path)).split(`data-alert="${red.id}"`).length, path).toBe(2);
		cms.withdraw(red);
		await shows('/emergenza/', 'Nessuna allerta');
	});

	test('are served to programs with their types, and asked for at every visit', async () => {
		const red = alert('Mareggiata');
		cms.publish(red);
		await shows('/allerte/attive.json', 'Mareggiata');
		const types = new Map([
			['/allerte/attive.html', 'text/html; charset=utf-8'],
			['/allerte/attive.json', 'application/json'],
			['/allerte/feed.xml', 'application/xml; charset=utf-8'],
			[`/allerte/${red.id}.cap.xml`, 'application/xml; charset=utf-8'],
		]);
		for (const [path, type] of types) {
			const { status, headers, body } = await answerAt(path);
			expect([status, headers['content-type'], headers['cache-control']], path).toEqual([
				...[200, type, 'public, no-cache'],
			]);
			expect(body.toString(), path).toContain('Mareggiata');
			expect(body.toString(), path).not.toMatch(/<!--[#%]/);
		}
		expect(await text(`/allerte/${red.id}.cap.xml`)).toMatch(/^<\?xml[^]*<msgType>Alert<\/msgType>/);
		expect(JSON.parse(await text('/allerte/attive.json'))).toMatchObject({ alerts: [{ id: red.id }] });
		cms.withdraw(red);
		await shows(`/allerte/${red.id}.cap.xml`, '<msgType>Cancel</msgType>');
	});

	test('begin and end an alert on the second, with everything of ours stopped', async () => {
		const timed = alert('Breve', { start: from(3_000), end: from(6_000) });
		cms.publish(timed);
		const seq = cms.log.length;
		await vi.waitFor(() => expect(lane?.lane.seq).toBe(seq), { timeout: 2_000, interval: 10 });
		await stopAllOfOurs();
		const seen = new Set<boolean>();
		while (Date.now() < Date.parse(timed.end) + 1_500) {
			for (const path of ['/', '/allerte/attive.html', '/allerte/attive.json']) {
				const requested = Date.now();
				const isShown = (await text(path)).includes(timed.id);
				const isOn = isOnDuring(timed, requested, Date.now());
				if (isOn !== undefined) expect(isShown, `${path} at ${new Date(requested).toISOString()}`).toBe(isOn);
				seen.add(isShown);
			}
			await wait(20);
		}
		expect(seen).toEqual(new Set([false, true]));
		expect(await text('/emergenza/')).toContain('Nessuna allerta');
		expect(await text('/allerte/feed.xml')).toContain('Conclusa');
	});
});

/** Servers count whole seconds. Returns undefined where the alert began or ended about then. */
function isOnDuring(
	{ start, end }: Published<'alert'>,
	requested: number,
	answered: number,
): boolean | undefined {
	const [begins, ends] = [Date.parse(start), Date.parse(end)];
	const isNear = [begins, ends].some((instant) => answered >= instant && requested < instant + 1_000);
	return isNear ? undefined : begins <= requested && requested < ends;
}
