import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formerAddressAt } from './former-address.ts';

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
