import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendFile } from './stored-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'stored-file-'));
const text = Array.from({ length: 400 }, (_, line) => `riga ${line}`).join('\n');
const failures: unknown[] = [];

const server = createServer((request, response) => {
	sendFile(request, response, { folder, pathname: request.url ?? '/' })
		.then((isSent) => isSent || response.writeHead(404).end())
		.catch((error: unknown) => {
			failures.push(error);
			response.destroy();
		});
});
let origin: string;

beforeAll(async () => {
	writeFileSync(join(folder, 'righe.txt'), text);
	writeFileSync(join(folder, 'righe.txt.gz'), gzipSync(text));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
	fetch(`${origin}${path}`, { method, headers: { 'Accept-Encoding': 'identity', ...headers } });

/** Keeps renaming two texts of different lengths over `swap.txt` in turn, as releases would. */
const releasing = `
	const { linkSync, renameSync } = require('node:fs');
	const { workerData } = require('node:worker_threads');
	const pause = new Int32Array(new SharedArrayBuffer(4));
	for (let release = 0; ; release++) {
		linkSync(workerData + '/swap.' + (release % 2), workerData + '/swap.next');
		renameSync(workerData + '/swap.next', workerData + '/swap.txt');
		Atomics.wait(pause, 0, 0, 0.3);
	}`;

test('a client gets one release or the other, never the length of one with the bytes of the other', async () => {
	const releases = ['a'.repeat(50_000), 'b'.repeat(300)];
	for (const [release, bytes] of releases.entries()) writeFileSync(join(folder, `swap.${release}`), bytes);
	writeFileSync(join(folder, 'swap.txt'), 'a'.repeat(50_000));
	const worker = new Worker(releasing, { eval: true, workerData: folder });
	const seen = new Set<string>();
	for (let reading = 0; reading < 1000; reading++) seen.add(await (await ask('/swap.txt')).text());
	await worker.terminate();
	expect(failures).toEqual([]);
	expect([...seen].toSorted()).toEqual(releases);
});

test('HEAD returns the length without the bytes', async () => {
	const answer = await ask('/righe.txt', {}, 'HEAD');
	expect(answer.headers.get('content-length')).toBe(String(text.length));
	expect(await answer.text()).toBe('');
});

test('a byte range is sent alone, and a range beyond the end is refused', async () => {
	const part = await ask('/righe.txt', { Range: 'bytes=0-5' });
	expect(part.status).toBe(206);
	expect(await part.text()).toBe('riga 0');
	expect((await ask('/righe.txt', { Range: 'bytes=999999-' })).status).toBe(416);
});

test('plain and compressed copies have their own ETags, and a client that refuses gzip gets the plain one', async () => {
	const plain = await ask('/righe.txt', { 'Accept-Encoding': 'gzip;q=0' });
	const compressed = await ask('/righe.txt', { 'Accept-Encoding': 'gzip' });
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(compressed.headers.get('content-encoding')).toBe('gzip');
	expect(await compressed.text()).toBe(text);
	expect(compressed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
});

test('dotfiles are not sent, except below .well-known', async () => {
	mkdirSync(join(folder, '.well-known'));
	for (const file of ['.env', '.well-known/security.txt']) writeFileSync(join(folder, file), 'a');
	expect((await ask('/.env')).status).toBe(404);
	expect((await ask('/.well-known/security.txt')).status).toBe(200);
});
