import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import {
	buildMedia,
	buildNews,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	storedBytes,
	to,
} from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import { build, follow, rollback, type RunningPublisher } from './commands.ts';
import { releases, verify } from './released.ts';
import type { PublisherOptions } from './settings.ts';

let workshop: Workshop;
let cms: Server;
let running: RunningPublisher | undefined;
let spoiled: string | undefined;
const token = 'segreto';
const ownToken = 'segreto-del-publisher';

/** A CMS that serves the workshop's log and the test kit's stored files to requests with the token. */
function serveCms(): Server {
	return createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		if (request.headers.authorization !== `Bearer ${token}`) {
			response.writeHead(401).end();
			return;
		}
		if (url.pathname === '/api/log') {
			const after = Number(url.searchParams.get('after'));
			const lines = workshop.log
				.slice(after, after + Number(url.searchParams.get('limit')))
				.map((entry) => JSON.stringify(entry));
			response.end(
				[...lines, ...(spoiled === undefined ? [] : [spoiled])].map((line) => `${line}\n`).join(''),
			);
			return;
		}
		const bytes = storedBytes(url.pathname.replace('/api/stored/', ''));
		response.writeHead(bytes ? 200 : 404).end(bytes);
	});
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === 'object' && address ? address.port : 0;
}

let options: PublisherOptions;

beforeEach(async () => {
	workshop = openWorkshop();
	spoiled = undefined;
	cms = serveCms();
	await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
	options = {
		dataDir: join(workshop.folder, 'data'),
		sitesDir: join(workshop.folder, 'sites-built'),
		cmsUrl: `http://127.0.0.1:${portOf(cms)}`,
		logToken: token,
		token: ownToken,
		port: 0,
		pollSeconds: 60,
	};
	workshop.publish(
		buildSite(),
		buildOffice(),
		buildNews(),
		buildMedia(),
		buildPage({ image: to('media', buildMedia().id) }),
	);
});

afterEach(async () => {
	await running?.stop();
	running = undefined;
	cms.closeAllConnections();
	await new Promise((resolve) => cms.close(resolve));
	workshop.remove();
});

async function request(path: string, method = 'GET'): Promise<{ status: number; body: unknown }> {
	const response = await fetch(`http://127.0.0.1:${running?.port}${path}`, {
		method,
		headers: { authorization: `Bearer ${ownToken}` },
	});
	return { status: response.status, body: await response.json() };
}

const page = '/una-pagina/';

test('a nudge brings an edit online, and status returns its address', async () => {
	running = await follow(options);
	await vi.waitFor(
		() => expect(workshop.live('portale').get('una-pagina/index.html')).toContain('<img'),
		5000,
	);
	workshop.publish(buildPage({ title: inItalian('Altro'), id: buildPage().id, slug: buildPage().slug }));
	expect((await request('/nudge', 'POST')).status).toBe(202);
	await vi.waitFor(
		() => expect(workshop.live('portale').get('una-pagina/index.html')).toContain('Altro'),
		5000,
	);
	expect((await request(`/status?type=page&id=${buildPage().id}`)).body).toMatchObject({
		seq: 6,
		pages: [{ site: 'portale', url: `https://portale.borgomarina.example${page}` }],
		problems: [],
	});
	expect((await request('/health')).status).toBe(200);
	expect((await request('/status')).status).toBe(400);
});

test('an invalid entry stops following the log, is reported and changes nothing', async () => {
	running = await follow(options);
	await vi.waitFor(() => expect(running?.publisher.store.seq).toBe(5), 5000);
	workshop.publish(buildNews({ id: 'due' }));
	spoiled = '{"seq":7,"action":"publish"}';
	await request('/nudge', 'POST');
	await vi.waitFor(async () => expect((await request('/health')).status).toBe(503), 5000);
	expect(running.trouble).toContain('is not a valid log entry');
	expect(running.publisher.store.seq).toBe(5);
});

test('an unreachable CMS is reported, and the sites stay unchanged', async () => {
	await build(options);
	const before = workshop.live('portale');
	cms.closeAllConnections();
	const told: string[] = [];
	running = await follow(
		{ ...options, cmsUrl: 'http://127.0.0.1:1' },
		({ level, message }) => void (level === 'error' && told.push(message)),
	);
	await vi.waitFor(() => expect(told[0]).toContain('could not be read'), 5000);
	expect(workshop.live('portale')).toEqual(before);
	expect(running.publisher.store.seq).toBe(5);
});

test('documents published while the CMS was unreachable go online when it is back', async () => {
	const told: string[] = [];
	running = await follow(
		{ ...options, pollSeconds: 0.05 },
		({ level, message }) => void (level === 'error' && told.push(message)),
	);
	await vi.waitFor(() => expect(running?.publisher.store.seq).toBe(5), 5000);
	const port = portOf(cms);
	cms.closeAllConnections();
	await new Promise((resolve) => cms.close(resolve));
	await vi.waitFor(() => expect(told.join()).toContain('could not be read'), 5000);
	workshop.publish(buildNews({ id: 'due', title: inItalian('Seconda') }));
	workshop.publish(buildNews({ id: 'tre', title: inItalian('Terza') }));
	expect((await request('/health')).status).toBe(503);

	cms = serveCms();
	await new Promise<void>((resolve) => cms.listen(port, '127.0.0.1', resolve));
	await vi.waitFor(() => expect(running?.publisher.store.seq).toBe(7), 5000);
	await vi.waitFor(async () => expect((await request('/health')).status).toBe(200), 5000);
	expect([...workshop.live('portale').values()].join()).toContain('Terza');
	await running.stop();
	running = undefined;
	expect((await verify(options, 'portale')).differences).toEqual([]);
});

test('the files online are verified byte by byte against the log', async () => {
	await build(options);
	expect(await verify(options, 'portale')).toMatchObject({ release: 1, seq: 5, differences: [] });
});

test('the search index is released after the pages', async () => {
	await build(options);
	const index = [...workshop.live('portale').keys()].filter((file) => file.startsWith('ricerca/'));
	expect(index.length).toBeGreaterThan(0);
	expect((await verify(options, 'portale')).differences).toEqual([]);
});

test('the search index is verified byte by byte against the pages', async () => {
	await build(options);
	const live = join(workshop.folder, 'data/sites/portale/live');
	const index = [...workshop.live('portale').keys()].filter((file) => file.startsWith('ricerca/indice/'));
	const [changed = '', missing = ''] = index;
	writeFileSync(join(live, changed), '{}');
	rmSync(join(live, missing));
	writeFileSync(join(live, 'ricerca/indice/altro.json'), '{}');
	const { differences, isSearchBehind } = await verify(options, 'portale');
	expect(isSearchBehind).toBe(false);
	expect(differences).toEqual(
		expect.arrayContaining([
			{ file: changed, kind: 'differs' },
			{ file: missing, kind: 'missing' },
			{ file: 'ricerca/indice/altro.json', kind: 'extra' },
		]),
	);
});

/** Returns the pages without the search index, which is updated later. */
function pagesOnline(): [string, string][] {
	return [...workshop.live('portale')].filter(([file]) => !file.startsWith('ricerca/'));
}

test('releases are listed, and one can be rolled back to', async () => {
	await build(options);
	const before = pagesOnline();
	workshop.publish(buildNews({ id: 'due', title: inItalian('Seconda') }));
	await build(options);
	expect(releases(options, 'portale').map(({ number }) => number)).toEqual([3, 1]);
	await rollback(options, 'portale', 1);
	expect(pagesOnline()).toEqual(before);
	expect(releases(options, 'portale')[0]).toMatchObject({ number: 5, rollbackTo: 1 });
});

test('a second publisher refuses to work in the same folder', async () => {
	const { mkdirSync } = await import('node:fs');
	mkdirSync(options.dataDir, { recursive: true });
	writeFileSync(join(options.dataDir, 'publisher.lock'), String(process.ppid));
	await expect(build(options)).rejects.toThrow('Another publisher');
});

test('released files are readable by other accounts, whatever the umask of the process', async () => {
	const mask = process.umask(0o077);
	try {
		await build(options);
	} finally {
		process.umask(mask);
	}
	const live = join(options.dataDir, 'sites/portale/live');
	const entries = readdirSync(live, { recursive: true, withFileTypes: true });
	const modes = entries.map((entry) => {
		const { mode } = statSync(join(entry.parentPath, entry.name));
		return `${entry.isDirectory() ? 'folder' : 'file'} ${(mode & 0o777).toString(8)}`;
	});
	expect(new Set(modes)).toEqual(new Set(['folder 755', 'file 644']));
	for (const folder of [live, join(live, '..'), join(live, '../..'), options.dataDir])
		expect(statSync(folder).mode & 0o777, folder).toBe(0o755);
});
