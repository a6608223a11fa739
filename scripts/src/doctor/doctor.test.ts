import { buildNews, buildOffice, buildSite, inItalian } from '@portolano/test-kit';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { examine } from './doctor.ts';
import { Installation } from './installation.ts';
import type { DoctorReport } from './report.ts';

let installation: Installation;

beforeAll(async () => {
	installation = await Installation.create();
	installation.publish(buildSite(), buildOffice(), buildNews());
}, 60_000);

afterAll(() => installation.remove());

const kinds = ({ findings }: DoctorReport) => findings.map(({ kind, about }) => `${kind} ${about}`);
const portal = ({ sites }: DoctorReport) => sites.find(({ site }) => site === 'portale');

// A sequence of steps on one installation, which breaks one thing at a time.

test('when nothing runs, everything is down and the disk is still read', async () => {
	const report = await installation.doctor();
	expect(report.exitCode).toBe(2);
	expect(kinds(report)).toEqual([
		...['part-down cms', 'part-down publisher', 'part-down alerts', 'part-down gateway'],
	]);
	expect(report.disk?.freeBytes).toBeGreaterThan(0);
	expect([report.sites, report.log]).toEqual([[], { seq: null, copySeq: null }]);
}, 60_000);

test('when all runs, only the missing verification is a warning, and verify removes it', async () => {
	await installation.startCms();
	await installation.startPublisher();
	await vi.waitFor(
		async () => expect(portal(await examine(installation.home))?.release?.number).toBe(1),
		30_000,
	);
	await installation.startPart('alerts');
	await installation.startPart('gateway');
	const before = await examine(installation.home);
	expect([before.exitCode, kinds(before)]).toEqual([1, ['verification-old portale']]);
	expect(before.lock).toMatchObject({ isRunning: true });
	expect(portal(before)).toMatchObject({ seq: 3, entriesBehind: 0, behindSince: null, lastError: null });
	expect(before.sizes.find(({ what }) => what === 'log')?.bytes).toBeGreaterThan(0);
	const dataDir = join(installation.home.dataFolder, 'publisher');
	const verification = { at: new Date().toISOString(), by: 'test@here', release: 1, seq: 3, differences: 0 };
	writeFileSync(join(dataDir, 'sites/portale/verification.json'), JSON.stringify(verification));
	const after = await installation.doctor();
	expect([after.exitCode, after.findings]).toEqual([0, []]);
	expect(portal(after)?.verification).toEqual(verification);
}, 120_000);

test('a clock that differs is a warning', async () => {
	installation.clockAheadMs = 60_000;
	const report = await examine(installation.home);
	installation.clockAheadMs = 0;
	expect([report.exitCode, kinds(report)]).toEqual([1, ['clock cms']]);
}, 60_000);

test('a stopped CMS is down, and so are publisher and lane of alerts, which cannot follow the log; the site is still online', async () => {
	await installation.stopCms();
	await vi.waitFor(
		async () =>
			expect(kinds(await examine(installation.home))).toEqual([
				'part-down cms',
				'part-unwell publisher',
				'part-unwell alerts',
			]),
		30_000,
	);
	const { parts } = await examine(installation.home);
	const publisher = parts.find(({ part }) => part === 'publisher');
	expect(publisher?.reason).toContain('The log could not be read');
	expect(publisher?.lastError?.at).toBeTypeOf('string');
	expect(parts.find(({ part }) => part === 'gateway')).toMatchObject({ runs: true, isWell: true });
	await installation.startCms();
}, 60_000);

test('a killed publisher is down; what it left on the disk is read, with its stale lock', async () => {
	await vi.waitFor(async () => expect((await examine(installation.home)).exitCode).toBe(0), 60_000);
	await installation.kill('publisher');
	installation.publish(buildNews({ id: 'due', title: inItalian('Seconda') }));
	const report = await examine(installation.home);
	expect(kinds(report)).toEqual(['part-down publisher']);
	expect(report.log).toEqual({ seq: 4, copySeq: 3 });
	expect(report.lock).toMatchObject({ isRunning: false });
	expect(portal(report)).toMatchObject({ seq: 3, entriesBehind: null, release: { number: 1 } });
	await installation.startPublisher();
	await vi.waitFor(async () => expect((await examine(installation.home)).exitCode).toBe(0), 30_000);
}, 120_000);

test('a killed gateway is down', async () => {
	await installation.kill('gateway');
	const report = await examine(installation.home);
	expect([report.exitCode, kinds(report)]).toEqual([2, ['part-down gateway']]);
}, 60_000);

test('in plain Italian every part and site is named, with what to do', async () => {
	const { code, output } = await installation.run(['doctor']);
	expect(code).toBe(2);
	for (const words of [
		'PARTE',
		'portale',
		'voce 4 di 4',
		'Il gateway non risponde: nessun programma ascolta',
		'Avvialo con «npm start»',
	])
		expect(output).toContain(words);
}, 60_000);

const NOBODY = 65_534;

// Only root may start a program as another user: run the tests as root to include it.
test.skipIf(process.getuid?.() !== 0)(
	'another user without rights sees what answers and the disk, and what could not be read (needs root)',
	async () => {
		const report = await installation.doctor(NOBODY);
		expect(report.parts.map(({ part }) => part)).toEqual(['cms', 'publisher', 'alerts', 'gateway']);
		expect(report.disk?.freeBytes).toBeGreaterThan(0);
		expect(report.unreadable).toContainEqual({
			path: installation.home.settingsFile,
			reason: 'mancano i permessi',
		});
	},
	60_000,
);

test('invalid settings are reported, and the rest is examined on the usual ports', async () => {
	writeFileSync(installation.home.settingsFile, 'PORT=nessuna\n');
	const report = await examine(installation.home);
	expect(kinds(report)).toContain(`unreadable ${installation.home.settingsFile}`);
	rmSync(installation.home.settingsFile);
}, 60_000);
