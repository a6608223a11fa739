import { buildAlert, buildBody, inBoth, inItalian } from '@portolano/test-kit';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { AlertContent } from './alert-content.ts';
import { type AlertFeed, alertFeed, type AlertFeedItem } from './alert-feed.ts';

const published = '2026-11-21T14:10:00.000Z';

const first: AlertContent = buildAlert({
	id: '7d1a2a3e',
	publishedAt: published,
	updatedAt: published,
	title: inItalian('Vento forte'),
	text: inItalian('Evita il lungomare.'),
	severity: 'yellow',
	risk: 'vento',
	start: '2026-11-22T07:00:00.000Z',
	end: '2026-11-22T19:00:00.000Z',
});

const worse: AlertContent = {
	...first,
	severity: 'orange',
	end: '2026-11-22T22:00:00.000Z',
	updatedAt: '2026-11-22T09:00:00.000Z',
};

const item: AlertFeedItem = {
	versions: [first],
	body: buildBody({ isDemonstration: false }),
	url: (language) => `https://comune.example/${language}/allerte/vento/`,
	capUrl: 'https://comune.example/allerte/7d1a2a3e.cap.xml',
};

const feed: AlertFeed = {
	title: 'Allerte',
	language: 'it',
	selfUrl: 'https://comune.example/allerte/feed.xml',
	url: 'https://comune.example/allerte/',
	author: 'Comune di Borgomarina',
	alerts: [item],
	now: '2026-11-22T12:00:00.000Z',
};

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	isArray: (name) => name === 'entry',
});

const read = (changes: Partial<AlertFeed>): unknown => parser.parse(alertFeed({ ...feed, ...changes }));

test('has what Atom requires, and leads to the page and to the CAP message', () => {
	expect(read({})).toMatchObject({
		feed: {
			'@xmlns': 'http://www.w3.org/2005/Atom',
			id: 'https://comune.example/allerte/feed.xml',
			title: 'Allerte',
			updated: published,
			author: { name: 'Comune di Borgomarina' },
			entry: [
				{
					id: 'tag:protocollo@pec.borgomarina.example,2026:alert/7d1a2a3e',
					title: 'Vento forte',
					published,
					updated: published,
					link: [
						{ '@type': 'text/html', '@href': 'https://comune.example/it/allerte/vento/' },
						{ '@type': 'application/cap+xml', '@href': item.capUrl },
					],
					category: { '@term': 'yellow', '@label': 'Allerta gialla: Vento forte' },
					summary: 'Evita il lungomare.',
				},
			],
		},
	});
});

test('says what has changed, and when', () => {
	const text = alertFeed({ ...feed, alerts: [{ ...item, versions: [first, worse] }] });

	expect(text).toContain('10:00: Il livello cambia: da «Allerta gialla» a «Allerta arancione».');
	expect(text).toContain('10:00: Ora finisce 22 novembre 2026 alle ore 23:00.');
	expect(text).not.toContain('Il testo è cambiato');
});

test('an alert that has ended says so, and has changed at its end', () => {
	expect(read({ now: first.end })).toMatchObject({
		feed: { updated: first.end, entry: [{ title: 'Conclusa: Vento forte', updated: first.end }] },
	});
});

test('an alert that was withdrawn before its end says so', () => {
	const withdrawnAt = '2026-11-22T10:00:00.000Z';

	expect(read({ alerts: [{ ...item, withdrawnAt }] })).toMatchObject({
		feed: { entry: [{ title: 'Ritirata: Vento forte', updated: withdrawnAt }] },
	});
});

test('the last changed comes first, whatever the order', () => {
	const alerts = [item, { ...item, versions: [{ ...worse, id: 'other' }] as const }];
	const ids = (text: string) => [...text.matchAll(/alert\/([\w-]+)</g)].map(([, id]) => id);

	expect(ids(alertFeed({ ...feed, alerts }))).toEqual(['other', '7d1a2a3e']);
	expect(alertFeed({ ...feed, alerts: alerts.toReversed() })).toBe(alertFeed({ ...feed, alerts }));
});

test('in a language that an alert does not speak, its entry is in Italian and says so', () => {
	const spoken = { ...first, id: 'b', languages: ['it', 'en'] as const, title: inBoth('Vento', 'Wind') };
	const text = alertFeed({
		...feed,
		language: 'en',
		alerts: [item, { ...item, versions: [{ ...spoken, languages: ['it', 'en'] }] }],
	});

	expect(text).toContain('<entry xml:lang="it">');
	expect(text).toContain('<entry xml:lang="en">');
});

test('without alerts it is valid, and the same at any time', () => {
	expect(read({ alerts: [] })).toMatchObject({ feed: { updated: '1970-01-01T00:00:00.000Z' } });
});
