import { describe, expect, test } from 'vitest';
import { exitCodeOf, findingsOf } from './findings.ts';
import type { Observations } from './report.ts';

const at = '2026-11-22T09:00:00.000Z';
const minutesBefore = (minutes: number) => new Date(Date.parse(at) - minutes * 60_000).toISOString();

const running = {
	...{ address: 'http://127.0.0.1/health', runs: true, isWell: true, reason: null, version: '0.1.0' },
	...{ startedAt: at, uptimeSeconds: 1, lastError: null, clockAheadSeconds: 0 },
};
const site = {
	...{ site: 'portale', origin: 'https://portale.example', seq: 9, entriesBehind: 0, behindSince: null },
	...{ waitingPages: 0, searchBehindSince: null, release: { number: 3, at }, lastError: null },
	verification: { at, by: 'x@y', release: 3, seq: 9, differences: 0 },
};
const disk = {
	...{ folder: '/data', freeBytes: 50e9, totalBytes: 100e9, freeInodes: 900, totalInodes: 1000 },
};

function observed(parts: Partial<Observations>): Observations {
	return {
		...{ at, home: '/home', log: { seq: 9, copySeq: 9 }, nextDue: null, sites: [site], disk, sizes: [] },
		parts: [
			{ ...running, part: 'cms' },
			{ ...running, part: 'publisher' },
			{ ...running, part: 'gateway' },
		],
		...{ lock: null, software: { node: '24.0.0', portolano: '0.1.0' }, unreadable: [] },
		...parts,
	};
}

const kinds = (parts: Partial<Observations>) => findingsOf(observed(parts)).map(({ kind }) => kind);

test('an installation that is well has no findings', () => {
	expect(kinds({})).toEqual([]);
	expect(exitCodeOf([])).toBe(0);
});

test('a part that does not run comes first, and the exit code is 2', () => {
	const parts = [{ ...running, part: 'gateway', runs: false, isWell: null, reason: 'spento' }] as const;
	const found = findingsOf(observed({ parts: [...parts], sites: [{ ...site, verification: null }] }));
	expect(found.map(({ kind }) => kind)).toEqual(['part-down', 'verification-old']);
	expect(exitCodeOf(found)).toBe(2);
});

test('a part of another version asks for a restart', () => {
	expect(kinds({ parts: [{ ...running, part: 'cms', version: '0.0.9' }] })).toEqual(['version']);
});

test('a part that answers without details has another token', () => {
	const reason = 'il token non è quello con cui è stato avviato';
	expect(kinds({ parts: [{ ...running, part: 'cms', reason, version: null }] })).toEqual(['foreign-token']);
});

test.for([
	['for a moment is none', 4, []],
	['for more than five minutes is one', 6, ['site-behind']],
] as const)('a site behind the log %s', ([, minutes, expected]) => {
	const sites = [{ ...site, entriesBehind: 2, behindSince: minutesBefore(minutes) }];
	expect(kinds({ sites })).toEqual(expected);
});

test('a search that does not find the newest pages for more than five minutes is a warning', () => {
	const searched = (minutes: number) =>
		kinds({ sites: [{ ...site, searchBehindSince: minutesBefore(minutes) }] });
	expect([searched(4), searched(6)]).toEqual([[], ['search-behind']]);
});

describe('a verification', () => {
	const verified = (verification: typeof site.verification | null) =>
		kinds({ sites: [{ ...site, verification }] });

	test('that is missing, old or found differences is a warning', () => {
		expect(verified(null)).toEqual(['verification-old']);
		expect(verified({ ...site.verification, at: minutesBefore(31 * 24 * 60) })).toEqual(['verification-old']);
		expect(verified({ ...site.verification, differences: 3 })).toEqual(['verification-differs']);
	});

	test('of a site that was never released is not asked for', () => {
		expect(kinds({ sites: [{ ...site, release: null, verification: null }] })).toEqual(['site-unreleased']);
	});
});

test.for([
	['a large disk with 1.9 GB free', { freeBytes: 1.9e9 }, ['disk-space']],
	['a small disk with a tenth free', { freeBytes: 1e9, totalBytes: 10e9 }, []],
	['a small disk with a fiftieth free', { freeBytes: 0.2e9, totalBytes: 10e9 }, ['disk-space']],
	['few inodes', { freeInodes: 10 }, ['inodes']],
	['a file system without a fixed number of inodes', { freeInodes: null, totalInodes: null }, []],
] as const)('%s', ([, change, expected]) => {
	expect(kinds({ disk: { ...disk, ...change } })).toEqual(expected);
});

test('a lock without a publisher that answers is a warning unless its process is gone', () => {
	const parts = [
		{ ...running, part: 'publisher', runs: false, isWell: null, reason: 'spento', version: null },
	] satisfies Observations['parts'];
	const lock = { pid: 7, isRunning: true, touchedAt: at };
	expect(kinds({ parts, lock })).toEqual(['part-down', 'lock']);
	expect(kinds({ parts, lock: { ...lock, isRunning: false } })).toEqual(['part-down']);
});

test('what can’t be read is a warning', () => {
	expect(kinds({ unreadable: [{ path: '/home/.env', reason: 'mancano i permessi' }] })).toEqual([
		'unreadable',
	]);
});
