import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formerAddressAt } from './former-address.ts';

test('a number beyond the last page of a list leads to that page, unless it has a record of its own', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
	const write = (path: string, to: string) => {
		mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(join(folder, path, 'index.html.json'), JSON.stringify({ status: 301, to }));
	};
	write('novita/*', '/novita/3/');
	write('novita/2026', '/novita/anno/');

	expect(await formerAddressAt(folder, '/novita/4/')).toEqual({ status: 301, to: '/novita/3/' });
	expect(await formerAddressAt(folder, '/novita/2026/')).toEqual({ status: 301, to: '/novita/anno/' });
	for (const path of ['/novita/1/', '/novita/04/', '/novita/4', '/eventi/4/', '/novita/*/', '/4/'])
		expect(await formerAddressAt(folder, path), path).toBeUndefined();
	rmSync(folder, { recursive: true });
});

test('an address without a record is unknown, and one whose record can’t be read is an error', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
	writeFileSync(join(folder, 'moduli.json'), JSON.stringify({ status: 301, to: '/servizi/' }));
	mkdirSync(join(folder, 'guasto/index.html.json'), { recursive: true });

	expect(await formerAddressAt(folder, '/moduli')).toEqual({ status: 301, to: '/servizi/' });
	expect(await formerAddressAt(folder, '/altro/')).toBeUndefined();
	expect(await formerAddressAt(folder, '/moduli.json/altro/')).toBeUndefined();
	await expect(formerAddressAt(folder, '/guasto/')).rejects.toThrow('EISDIR');
	rmSync(folder, { recursive: true });
});
