import { describe, expect, test } from 'vitest';
import { activeAlertsPage } from './active-alerts-page.ts';
import { alertBarHTML, type AlertBar } from './alert-bar.ts';
import { alertStateHTML } from './alert-state.ts';
import { endedText, sinceText, untilText } from './alert-times.ts';

const at = (text: string) => Date.parse(text);

const bar: AlertBar = {
	id: 'temporali',
	level: 'red',
	title: 'Temporali',
	text: 'Resta in casa.',
	from: at('2026-11-21T14:00:00+01:00'),
	until: at('2026-11-22T20:00:00+01:00'),
	href: '/allerte/temporali/',
};

describe('the times of an alert', () => {
	test('name the hour and the day in Rome', () => {
		expect(sinceText('it', bar.from)).toBe('Dalle 14:00 di sabato 21 novembre');
		expect(untilText('it', bar.until)).toBe('Fino alle 20:00 di domenica 22 novembre');
		expect(untilText('en', bar.until)).toBe('Until 20:00 on Sunday 22 November');
		expect(endedText('it', bar.until, 'alert')).toBe('Conclusa il 22 novembre 2026 alle 20:00');
	});

	test('end at 24:00 of a day, not at 00:00 of the next', () => {
		const midnight = at('2026-11-23T00:00:00+01:00');

		expect(untilText('it', midnight)).toBe('Fino alle 24:00 di domenica 22 novembre');
		expect(sinceText('it', midnight)).toBe('Dalle 00:00 di lunedì 23 novembre');
	});

	test('are read well at one o’clock', () => {
		expect(untilText('it', at('2026-11-23T01:30:00+01:00'))).toBe('Fino all’1:30 di lunedì 23 novembre');
	});

	test('say which one is meant in the hour that comes twice', () => {
		expect(untilText('it', at('2026-10-25T02:30:00+02:00'))).toBe(
			'Fino alle 02:30 (ora legale) di domenica 25 ottobre',
		);
		expect(untilText('it', at('2026-10-25T02:30:00+01:00'))).toBe(
			'Fino alle 02:30 (ora solare) di domenica 25 ottobre',
		);
		expect(untilText('it', at('2026-10-25T03:30:00+01:00'))).toBe('Fino alle 03:30 di domenica 25 ottobre');
	});
});

test('markup in the texts of an alert stays text, and is no include of a server', () => {
	const hostile = '<!--# include virtual="/x" --><!--%x%--><script>1</script>"\'&{{.}}';
	const html = [
		alertBarHTML('it', { ...bar, title: hostile, text: hostile, area: hostile, href: hostile, id: hostile }),
		alertStateHTML('it', { level: 'red', links: [{ text: hostile, href: hostile }] }),
	].join('');

	expect(html).not.toMatch(/<!--|<script|="[^"]*'/);
	expect(html).toContain('&lt;!--# include virtual=&quot;/x&quot; --&gt;');
});

test('a danger links to the emergency page, a service notice doesn’t', () => {
	const withNumbers = { ...bar, emergencyHref: '/emergenza/' };

	expect(alertBarHTML('it', withNumbers)).toContain('href="/emergenza/"');
	expect(alertBarHTML('it', { ...withNumbers, level: 'info' })).not.toContain('href="/emergenza/"');
});

test('a bar whose texts are in another language declares it', () => {
	expect(alertBarHTML('en', { ...bar, lang: 'it' })).toContain('<strong lang="it">Temporali</strong>');
});

test('a bar on a page whose language has no texts of the interface declares both languages', () => {
	const html = alertBarHTML('nl', bar);

	expect(html).toContain('<section class="alert-bar alert-bar-red" lang="en"');
	expect(html).toContain('<strong lang="nl">Temporali</strong>');
});

test('the page of active alerts has one heading of the first level and a place for state and bars in each language', () => {
	const parts = activeAlertsPage({
		siteName: 'Comune di <Borgomarina>',
		languages: ['it', 'en'],
		stylesheet: '/emergenza.css',
		links: () => [{ href: '/emergenza/', text: 'Emergenza' }],
	});
	const html = parts.filter((part) => typeof part === 'string').join('');

	expect(html.match(/<h1>/g)).toHaveLength(1);
	expect(html).toContain('<div lang="en"><h2>Current alerts</h2><p>Comune di &lt;Borgomarina&gt;</p>');
	expect(parts.filter((part) => typeof part !== 'string')).toEqual([
		{ place: 'state', language: 'it' },
		{ place: 'bars', language: 'it' },
		{ place: 'state', language: 'en' },
		{ place: 'bars', language: 'en' },
	]);
});
