import { createServer } from 'node:http';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@portolano/test-kit';
import { expect, onTestFinished, test } from 'vitest';
import { importText } from './import-alerts.ts';
import { readMessage, withoutOutlines } from './read-message.ts';

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'alerts-'));
	onTestFinished(() => rmSync(path, { recursive: true }));
	return path;
}

test('says what was drafted, what to look at, and that nothing is published', () => {
	const text = importText(
		{
			outcomes: [
				{ outcome: 'drafted', title: 'Allerta gialla', alert: 'a', remarks: ['Scrivi la fine.'] },
				{ outcome: 'nothing', title: 'Nessuna allerta', remarks: [] },
			],
			...{ called: 2, sendsMail: true, message: 'Niente è stato pubblicato.' },
		},
		'https://cms.example',
	);

	expect(text).toBe(`Allerta gialla: bozza nuova (https://cms.example/admin/collections/alert/a)
  Scrivi la fine.
Nessuna allerta: nessuna allerta: nessuna bozza
Persone chiamate per posta: 2.
Niente è stato pubblicato.`);
});

test('outlines of zones are not sent on, other texts stay as they are', () => {
	const feature = {
		type: 'Feature',
		geometry: { coordinates: [1, 2] },
		properties: { 'Nome zona': 'Costa' },
	};

	expect(
		JSON.parse(withoutOutlines(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))),
	).toEqual({
		type: 'FeatureCollection',
		features: [{ properties: { 'Nome zona': 'Costa' } }],
	});
	for (const text of ['<alert/>', '{"today":{}}', '{']) expect(withoutOutlines(text)).toBe(text);
});

test('a file that is missing or has fifty megabytes is refused with the reason', async () => {
	const large = join(folder(), 'grande.xml');
	writeFileSync(large, '');
	truncateSync(large, 50 * 1024 ** 2);

	await expect(readMessage(large)).rejects.toThrow('supera 16 MB');
	await expect(readMessage(`${large}.no`)).rejects.toThrow('non si può leggere');
});

test('an address is read up to the same size, whatever it says of its length', async () => {
	const piece = Buffer.alloc(1024 ** 2, 'a');
	const server = createServer(({ url }, answer) => {
		if (url === '/no') return void answer.writeHead(404).end();
		if (url === '/small') return void answer.end('<alert/>');
		if (url === '/told')
			return void answer.writeHead(200, { 'Content-Length': String(50 * 1024 ** 2) }).flushHeaders();
		const pour = (): void => void (answer.destroyed || answer.write(piece, () => setImmediate(pour)));
		pour();
	});
	const port = await freePort();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const at = (path: string) => readMessage(`http://127.0.0.1:${port}${path}`);

	expect(await at('/small')).toBe('<alert/>');
	await expect(at('/no')).rejects.toThrow('risponde 404');
	await expect(at('/told')).rejects.toThrow('supera 16 MB');
	await expect(at('/endless')).rejects.toThrow('supera 16 MB');
	await expect(readMessage('http://127.0.0.1:9/')).rejects.toThrow('non risponde');
});
