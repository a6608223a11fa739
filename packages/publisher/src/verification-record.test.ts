import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastVerification, recordVerification } from './verification-record.ts';

test('the outcome of the last verification of a site is kept', () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'verification-'));
	mkdirSync(join(dataDir, 'sites/portale'), { recursive: true });
	expect(lastVerification(dataDir, 'portale')).toBeUndefined();
	const at = new Date('2026-11-22T09:00:00.000Z');
	const verification = { site: 'portale', release: 3, seq: 9, pages: 2, files: 5, isSearchBehind: false };
	const differences = [{ file: 'index.html', kind: 'differs' }] as const;
	recordVerification(dataDir, { ...verification, differences }, { at, by: 'anna@server' });
	expect(lastVerification(dataDir, 'portale')).toEqual({
		...{ at: at.toISOString(), by: 'anna@server', release: 3, seq: 9, differences: 1 },
	});
});
