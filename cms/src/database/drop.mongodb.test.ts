import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, openBed } from '../testing/bed.ts';
import { askForFirstAccount } from '../testing/first-account.ts';
import { newPage } from '../testing/pages.ts';

let bed: Bed;

beforeAll(async () => {
	bed = await openBed();
}, 120_000);

afterAll(() => bed.close());

test('the first account is made, and administers everything', async () => {
	expect(await askForFirstAccount(bed, 'prima')).toEqual({ status: 200, isAdministrator: true });
});

test('the script that starts over leaves no document in the database', async () => {
	await newPage(bed, 'Da togliere');
	const { env } = await import('../env.ts');
	const script = path.join(import.meta.dirname, 'drop.ts');
	await promisify(execFile)(process.execPath, [script], {
		env: { ...process.env, DATABASE_URL: env.DATABASE_URL },
	});

	expect((await bed.payload.count({ collection: 'page' })).totalDocs).toBe(0);
	expect(await bed.log()).toEqual([]);
});
