import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConformityReport } from '@portolano/content-models/conformity';
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
mkdirSync(join(folder, 'conformity'));

const report: ConformityReport = {
	...{ format: 1, at: '2026-12-01T09:00:00.000Z', seconds: 90, exitCode: 0 },
	site: { key: 'portale', name: 'Comune', kind: 'portal', url: 'https://comune.example/', isLocal: false },
	counts: { fail: 0, tolerated: 0, manual: 0, pass: 0, 'not-applicable': 0 },
	sample: { listed: 0, pages: [], inEveryMode: [] },
	criteria: [],
};

test('the last report on a site is read', async () => {
	writeFileSync(join(folder, 'conformity/portale.json'), JSON.stringify(report));

	expect(await readReport(folder, 'portale')).toEqual(report);
});

test('a site that was never examined has no report', async () => {
	expect(await readReport(folder, 'visit')).toBeUndefined();
});

test.for(['', '{"format": 2}', 'null', '{"format": 1'])(
	'a file that is no report is told: %s',
	async (text) => {
		writeFileSync(join(folder, 'conformity/altro.json'), text);

		expect(await readReport(folder, 'altro')).toBe('unreadable');
	},
);
