import { alertBarPath, type Published, textAt, type TimedFile } from '@portolano/content-models';
import { buildAlert, buildBody, buildSite, inItalian } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import type { AlertHistory } from '../history.ts';
import { feedFiles } from './feed-files.ts';
import { pageFiles, writtenSite } from './site-files.ts';

const at = (text: string) => Date.parse(text);

function filesOf(alerts: readonly AlertHistory[], now: number): Readonly<Record<string, TimedFile>> {
	const site = buildSite();
	const body = buildBody();
	const published = { alerts, sites: new Map([[site.key, site]]), bodies: new Map([[body.id, body]]) };
	const written = writtenSite(site.key, published, now);
	if (!written) throw new Error('The site is not published.');
	return { ...pageFiles(written).files, ...feedFiles(written) };
}

const once = (fields: Partial<Published<'alert'>>): AlertHistory => ({ versions: [buildAlert(fields)] });

const storm = once({
	...{ title: inItalian('Temporali'), severity: 'orange' },
	...{ start: '2026-11-21T13:00:00.000Z', end: '2026-11-22T19:00:00.000Z' },
});
const flood = once({
	...{ title: inItalian('Piena'), severity: 'red' },
	...{ start: '2026-11-22T08:00:00.000Z', end: '2026-11-22T12:00:00.000Z' },
});

describe('the state', () => {
	const files = filesOf([storm, flood], at('2026-11-20T00:00:00Z'));
	const stateAt = (instant: string) => textAt(files['/allerte/stato.it.html'] ?? [], at(instant));

	test('is that of the most severe alert in force, since and until when it is so', () => {
		expect(stateAt('2026-11-21T12:59:59Z')).toContain('alert-state-none');
		expect(stateAt('2026-11-22T07:59:59Z')).toMatch(
			/alert-state-orange.*Dalle 14:00 di sabato.*Fino alle 09:00/s,
		);
		expect(stateAt('2026-11-22T08:00:00Z')).toMatch(
			/alert-state-red.*Dalle 09:00 di domenica.*Fino alle 13:00/s,
		);
		expect(stateAt('2026-11-22T12:00:00Z')).toMatch(/alert-state-orange.*Dalle 13:00.*Fino alle 20:00/s);
		expect(stateAt('2026-11-22T19:00:00Z')).toMatch(/alert-state-none.*Dalle 20:00 di domenica/s);
	});

	test('is not changed by service notices and drills', () => {
		const notice = once({
			title: inItalian('Anagrafe chiusa'),
			severity: 'info',
			start: '2026-11-19T00:00:00.000Z',
		});
		const drill = once({
			title: inItalian('Prova'),
			severity: 'red',
			isDrill: true,
			start: '2026-11-19T00:00:00.000Z',
		});
		const state = filesOf([notice, drill], at('2026-11-20T00:00:00Z'))['/allerte/stato.it.html'] ?? [];
		expect(textAt(state, at('2026-11-20T00:00:00Z'))).toContain('alert-state-none');
	});
});

test('an alert that is withdrawn is over at that instant', () => {
	const withdrawn = { ...storm, withdrawnAt: '2026-11-22T09:00:00.000Z' };
	const now = at('2026-11-22T09:00:00Z');
	const files = filesOf([withdrawn], now);
	expect(files[alertBarPath('it')]).toEqual([]);
	expect(textAt(files['/allerte/stato.it.html'] ?? [], now)).toContain('alert-state-none');
	expect(textAt(files[`/allerte/${withdrawn.versions[0].id}.cap.xml`] ?? [], now)).toContain(
		'<msgType>Cancel',
	);
});

test('an alert during the hour that comes twice names which of the two', () => {
	const night = once({ start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T01:30:00.000Z' });
	const [bar] = filesOf([night], at('2026-10-25T00:00:00Z'))[alertBarPath('it')] ?? [];
	expect(bar).toMatchObject({ from: at('2026-10-25T00:30:00Z'), until: at('2026-10-25T01:30:00Z') });
	expect(bar?.text).toMatch(/02:30 \(ora legale\).*02:30 \(ora solare\)/s);
});

test('markup and commands of servers in the texts of an alert stay text in every file', () => {
	const hostile = '<!--# include virtual="/x" --><!--%env "HOME"%--><script>1</script>';
	const files = filesOf(
		[once({ title: inItalian(hostile), text: inItalian(hostile) })],
		at('2026-11-22T09:00:00Z'),
	);
	const all = Object.values(files).flatMap((file) => file.map(({ text }) => text));
	expect(all.filter((text) => /<!--[#%]|<script/.test(text))).toEqual([]);
	expect(JSON.parse(textAt(files['/allerte/attive.json'] ?? [], at('2026-11-22T09:00:00Z')))).toHaveProperty(
		'alerts',
	);
});
