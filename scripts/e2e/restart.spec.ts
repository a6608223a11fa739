import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type Addresses, readAddresses, type SiteAddress } from './addresses.ts';
import { AlertInForce, allSites } from './alert-in-force.ts';
import { Editor, eventually } from './editor.ts';
import { addressesFile, testPorts } from './home.ts';
import { filePathsOf, pagePathsOf, readPage } from './pages-on-disk.ts';
import { busyAmong, portsOf } from './ports.ts';
import { Portolano } from './portolano.ts';
import { presentPaths } from './search-parts.ts';

const pid = inject('installationPid');
const addresses = inject('addresses');
const OTHER_PORT = '18180';

let running: Portolano | undefined;

function portalOf({ sites }: Addresses): SiteAddress {
	const portal = sites.find(({ kind }) => kind === 'portal');
	if (!portal) throw new Error('There is no portal to read.');
	return portal;
}

function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch {
		// No process has this id any more.
		return false;
	}
}

interface Process {
	pid: number;
	parent: number;
	command: string;
}

function processes(): Process[] {
	const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
	return lines.map((line) => {
		const [, own, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		return { pid: Number(own), parent: Number(parent), command };
	});
}

/**
 * Returns the process id of a program of `installation`, found as the child of its keeper process, whose command
 * matches `keeper`.
 */
function programBelow(installation: number, keeper: RegExp): number {
	const all = processes();
	const kept = all.find(({ parent, command }) => parent === installation && keeper.test(command));
	const program = all.find(({ parent }) => parent === kept?.pid);
	if (!program) throw new Error(`The installation keeps no program like ${keeper.source}.`);
	return program.pid;
}

async function interruptFirst(first: number): Promise<void> {
	process.kill(first, 'SIGINT');
	while (isRunning(first)) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function startAgain(environment: Record<string, string> = {}): Promise<Addresses> {
	const began = performance.now();
	running = Portolano.start(environment);
	await running.says('Press Ctrl-C');
	console.log(`Started again, it was served after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
	return readAddresses(addressesFile);
}

const textOf = async (url: string) => (await fetch(url)).text();

/** Returns the current pages and feeds of a site that contain `words`. */
function filesWith(site: SiteAddress, words: string): string[] {
	const isPresent = presentPaths(site);
	const feeds = filePathsOf(site).filter((path) => /\.(xml|json|txt|ics)$/.test(path) && isPresent(path));
	return [...pagePathsOf(site), ...feeds].filter((path) => readPage(site, path).html.includes(words));
}

afterAll(async () => {
	await running?.interrupt();
});

// A sequence of steps on one installation. An installation that was already running isn't ended.
describe.skipIf(pid === undefined)('an installation that is ended by Ctrl-C and started again', () => {
	const title = `Titolo di prima delle ${new Date().toISOString()}`;
	let page = '';
	let alert: AlertInForce;

	beforeAll(async () => {
		alert = await AlertInForce.publish(addresses);
		const editor = await Editor.signIn(addresses.cms);
		const { id, slug } = await editor.aNews();
		page = `/novita/notizie/${slug}/`;
		expect((await editor.change(id, { title, _status: 'published' })).status).toBe(200);
		const address = portalOf(addresses).url + page;
		expect(await eventually(async () => (await textOf(address)).includes(title))).toBe(true);
	});

	const parts = [
		['the CMS', () => `${addresses.cms}/api/health`, /keeper\.ts .*next.* start /],
		['the publisher', () => `${addresses.publisher}/health`, /keeper\.ts .*cli\.ts serve publisher /],
		['the gateway', () => `${portalOf(addresses).url}/`, /keeper\.ts .*cli\.ts serve gateway /],
	] as const;

	test.for(parts)('restarts %s when it is killed', async ([name, url, keeper]) => {
		const part = programBelow(pid ?? 0, keeper);
		const killed = performance.now();
		process.kill(part, 'SIGKILL');
		await expect.poll(() => isRunning(part)).toBe(false);
		await vi.waitFor(async () => expect((await fetch(url())).status).toBe(200), {
			timeout: 120_000,
			interval: 200,
		});
		console.log(
			`Killed, ${name} answered again after ${((performance.now() - killed) / 1000).toFixed(1)} s.`,
		);
		expect(programBelow(pid ?? 0, keeper)).not.toBe(part);
	});

	test('still has the alert in force on every site, at the first request after each of them was killed', async () => {
		expect(await alert.sitesIn(addresses)).toEqual(allSites(addresses));
	});

	test('frees all its ports', async () => {
		expect(await busyAmong(portsOf(addresses))).toEqual(portsOf(addresses));
		await interruptFirst(pid ?? 0);
		expect(await busyAmong(portsOf(addresses))).toEqual([]);
	});

	test('answers at the same addresses, with the edited content', async () => {
		const again = await startAgain();
		expect(again).toEqual(addresses);
		expect(await textOf(portalOf(again).url + page)).toContain(title);
		expect(await alert.sitesIn(again)).toEqual(allSites(again));
		const editor = await Editor.signIn(again.cms);
		expect((await editor.aNews()).title).toBe(title);
	});

	test('exits with code 0 and frees all its ports the second time too', async () => {
		expect(await running?.interrupt()).toMatchObject({ code: 0 });
		expect(await busyAmong(portsOf(addresses))).toEqual([]);
	});

	test('uses the new port in all addresses when PORT was changed in between', async () => {
		const moved = await startAgain({ PORT: OTHER_PORT });
		for (const site of moved.sites) {
			expect(new URL(site.origin).port).toBe(OTHER_PORT);
			expect(await textOf(`${site.url}/sitemap.xml`)).toContain(`${site.origin}/`);
			// The search is updated shortly after the pages.
			await expect.poll(() => filesWith(site, `localhost:${testPorts.PORT}`)).toEqual([]);
		}
		expect(running?.output).not.toContain(`localhost:${testPorts.PORT}`);
		expect(await textOf(portalOf(moved).url + page)).toContain(title);
		expect(await alert.sitesIn(moved)).toEqual(allSites(moved));
		await alert.remove(moved.cms);
		await expect.poll(() => alert.sitesIn(moved)).toEqual([]);
	});
});
