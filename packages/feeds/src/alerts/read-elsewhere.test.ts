import { alertSeverities, codesOf, languages, risks } from '@portolano/content-models';
import { buildAlert, buildBody, prose, sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../plain-text.ts';
import { alertFeed } from './alert-feed.ts';
import { activeAlerts, activeAlertsJSON } from './active-alerts.ts';
import { capMessage } from './cap-message.ts';
import { readElsewhere, whyUnreadable } from './testing/foreign-readers.ts';

const attempts = [
	']]>',
	'<![CDATA[',
	'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
	'&b;',
	'&#0;',
	'</headline><headline>',
	'-->',
	'"\'',
	'\u0000\u000b\ud800\uffff',
	'\r\n\u2028',
];

const hostile = fc
	.array(fc.oneof(fc.constantFrom(...attempts), fc.string({ unit: 'binary' }), fc.lorem()), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => `a${parts.join('')}z`);

const instants = fc
	.integer({ min: Date.parse('2026-10-20'), max: Date.parse('2027-04-20') })
	.map((at) => new Date(at).toISOString());

/** Any alert, and any message about it. */
const messages = fc
	.record({
		id: hostile,
		text: hostile,
		name: hostile,
		severity: fc.constantFrom(...alertSeverities),
		risk: fc.option(fc.constantFrom(...codesOf(risks)), { nil: undefined }),
		spoken: fc.subarray(['en', 'de', 'fr'] as const),
		isDrill: fc.boolean(),
		isDemonstration: fc.boolean(),
		isWithdrawn: fc.boolean(),
		times: fc.tuple(instants, instants, instants),
		earlier: fc.array(instants, { maxLength: 3 }),
	})
	.map(({ id, text, name, spoken, times: [sent, start, end], ...fields }) => {
		const texts = { it: text, en: text, de: text, fr: text };
		const paragraph = prose(text);
		return {
			alert: {
				...buildAlert({ title: texts }),
				id,
				languages: [languages[0], ...spoken],
				text: texts,
				area: texts,
				source: { name: text, url: 'https://regione.example/?a=1&b=2' },
				body: { it: paragraph, en: paragraph, de: paragraph, fr: paragraph },
				severity: fields.severity,
				risk: fields.risk,
				isDrill: fields.isDrill || undefined,
				start,
				end,
			},
			body: buildBody({ name: { it: name }, isDemonstration: fields.isDemonstration }),
			url: (language: string) => `https://comune.example/${language}/?a=1&b=<2>`,
			sent,
			earlier: fields.earlier,
			isWithdrawn: fields.isWithdrawn,
		};
	});

const examples = fc.sample(messages, { numRuns: sampleOrAll(150, 3000), seed: 20261122 });

const feedOf = ({ alert, body, url, sent }: (typeof examples)[number]) =>
	alertFeed({
		title: alert.text.it,
		language: 'it',
		selfUrl: 'https://comune.example/allerte/feed.xml',
		url: 'https://comune.example/allerte/',
		author: body.name.it,
		alerts: [{ versions: [alert], body, url, capUrl: 'https://comune.example/a.cap.xml' }],
		now: sent,
	});

const reason = whyUnreadable();

describe.skipIf(reason !== undefined)(`read by others${reason === undefined ? '' : `: ${reason}`}`, () => {
	const reading =
		reason === undefined
			? readElsewhere({ cap: examples.map(capMessage), atom: examples.map(feedOf) })
			: undefined;

	test('every CAP message follows the schema of OASIS, and its texts are read whole', () => {
		const cap = reading?.cap ?? [];

		expect(cap.flatMap(({ errors }) => errors)).toEqual([]);
		expect(cap.length).toBe(examples.length);
		for (const [index, { alert }] of examples.entries()) {
			const read = cap[index]?.alert;
			expect(read?.['info']).toHaveLength(alert.languages.length);
			expect(read?.['identifier']).toMatch(/^[\w.-]+$/);
			expect(JSON.stringify(read?.['info'])).toContain(JSON.stringify(plainText(alert.text.it)).slice(1, -1));
		}
	});

	test('a message of another kind is found wrong by the same schema', () => {
		const [example] = examples;
		const text = example ? capMessage(example).replace(/<scope>.*<\/scope>/, '') : '';

		expect(readElsewhere({ cap: [text], atom: [] }).cap[0]?.errors).not.toEqual([]);
	});

	test('every feed is Atom without faults, and its summary is read whole', () => {
		const feeds = reading?.atom ?? [];

		expect(feeds.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
		expect(feeds.every(({ version }) => version === 'atom10')).toBe(true);
		for (const [index, { alert }] of examples.entries()) {
			const [entry] = feeds[index]?.entries ?? [];
			expect(String(entry?.['summary'])).toContain(plainText(alert.text.it).trim());
		}
	});
});

test('the JSON of any alerts follows its schema', () => {
	const alerts = examples.map(({ alert, body, url }) => ({
		alert,
		body,
		url,
		capUrl: 'https://a.example/a',
	}));
	const site = { name: 'a', url: 'https://a.example' };

	expect(
		activeAlerts.parse(JSON.parse(activeAlertsJSON({ site, alerts, bodyName: 'a' }))).alerts,
	).toHaveLength(examples.length);
});
