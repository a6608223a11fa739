import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serialClient } from './serial-client.ts';

let folder: string;
let url: string;
let client: Client;

beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'serial-client-'));
	url = `file:${folder}/test.db`;
	client = await serialClient(url);
	await client.execute('CREATE TABLE numbers (number INTEGER)');
});

afterEach(() => {
	client.close();
	rmSync(folder, { recursive: true, force: true });
});

async function add(count: number): Promise<void> {
	for (let number = 0; number < count; number += 1) {
		const transaction = await client.transaction('write');
		for (let statement = 0; statement < 20; statement += 1)
			await transaction.execute('INSERT INTO numbers VALUES (1)');
		await transaction.commit();
	}
}

test('many transactions in a row let timers run and requests come in', async () => {
	let turns = 0;
	const timer = setInterval(() => (turns += 1), 1);
	await add(500);
	clearInterval(timer);

	expect(turns).toBeGreaterThan(3);
});

test('a transaction waits for one of another process without stopping this one, and begins between two of them', async () => {
	const other = createClient({ url });
	await other.execute('BEGIN IMMEDIATE');
	let turns = 0;
	const timer = setInterval(() => (turns += 1), 1);
	const adding = add(1);
	await new Promise((resolve) => setTimeout(resolve, 50));
	clearInterval(timer);
	expect(turns).toBeGreaterThan(3);
	await other.execute('COMMIT');
	await adding;
	other.close();

	const { rows } = await client.execute('SELECT count(*) AS count FROM numbers');
	expect(rows[0]?.['count']).toBe(20);
});
