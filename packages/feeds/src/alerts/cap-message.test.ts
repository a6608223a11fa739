import { buildAlert, buildBody, inBoth, prose } from '@portolano/test-kit';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type CapMessage, capMessage } from './cap-message.ts';

const published = '2026-11-21T14:10:00.000Z';

const alert = buildAlert({
	id: '7d1a2a3e',
	languages: ['it', 'en'],
	publishedAt: published,
	updatedAt: published,
	title: inBoth('Allerta arancione per temporali', 'Orange alert for thunderstorms'),
	text: inBoth('Evita i sottopassi.', 'Avoid underpasses.'),
	severity: 'orange',
	risk: 'temporali',
	area: inBoth('Porto vecchio', 'Old port'),
	source: { name: 'Regione, bollettino', url: 'https://regione.example/bollettino' },
	start: '2026-11-22T07:00:00.000Z',
	end: '2026-11-22T19:00:00.000Z',
	body: inBoth(prose('Temporali forti.'), prose('Strong thunderstorms.')),
});

const body = buildBody({ isDemonstration: false });

const message: CapMessage = {
	alert,
	body,
	url: (language) => `https://comune.example/${language}/allerte/temporali/`,
	sent: published,
	earlier: [],
};

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'info' });

const read = (changes: Partial<CapMessage>): unknown => parser.parse(capMessage({ ...message, ...changes }));

const later = '2026-11-22T08:30:15.250Z';

test('has the identity, times with the offset of Rome, and an info for each language', () => {
	expect(read({})).toMatchObject({
		alert: {
			identifier: `7d1a2a3e.${Date.parse(published)}`,
			sender: 'protocollo@pec.borgomarina.example',
			sent: '2026-11-21T15:10:00+01:00',
			status: 'Actual',
			msgType: 'Alert',
			source: 'Regione, bollettino',
			scope: 'Public',
			info: [
				{
					language: 'it-IT',
					category: 'Met',
					event: 'Allerta arancione: Temporali forti',
					responseType: 'Prepare',
					urgency: 'Future',
					severity: 'Severe',
					certainty: 'Likely',
					onset: '2026-11-22T08:00:00+01:00',
					expires: '2026-11-22T20:00:00+01:00',
					senderName: 'Comune di Borgomarina',
					headline: 'Allerta arancione per temporali',
					instruction: 'Evita i sottopassi.',
					web: 'https://comune.example/it/allerte/temporali/',
					parameter: [
						{ valueName: 'awareness_level', value: '3; orange; Severe' },
						{ valueName: 'awareness_type', value: '3; Thunderstorm' },
					],
					area: {
						areaDesc: 'Comune di Borgomarina, Porto vecchio',
						geocode: { valueName: 'ISTAT', value: '073999' },
					},
				},
				{ language: 'en-GB', event: 'Orange alert: Thunderstorms', instruction: 'Avoid underpasses.' },
			],
		},
	});
});

test('names its source and says that it is not IT-alert, in each language', () => {
	const text = capMessage(message);

	expect(text).toContain('Fonte: Regione, bollettino (https://regione.example/bollettino)');
	expect(text.match(/IT-alert/g)?.length).toBe(3);
});

describe('a later message', () => {
	test('refers to all earlier ones', () => {
		const between = '2026-11-22T06:00:00.000Z';

		expect(read({ sent: later, earlier: [published, between] })).toMatchObject({
			alert: {
				sent: '2026-11-22T09:30:15+01:00',
				msgType: 'Update',
				references: [
					`${body.pec},7d1a2a3e.${Date.parse(published)},2026-11-21T15:10:00+01:00`,
					`${body.pec},7d1a2a3e.${Date.parse(between)},2026-11-22T07:00:00+01:00`,
				].join(' '),
				info: [{ urgency: 'Immediate' }, { urgency: 'Immediate' }],
			},
		});
	});

	test.each([
		['withdrawn', { isWithdrawn: true }],
		['ended by it', { alert: { ...alert, end: '2026-11-22T08:30:15Z' } }],
	])('cancels an alert that is %s, recommending nothing', (_, changes) => {
		const text = capMessage({ ...message, sent: later, earlier: [published], ...changes });

		expect(parser.parse(text)).toMatchObject({
			alert: { msgType: 'Cancel', info: [{ urgency: 'Past' }, {}] },
		});
		expect(text).not.toContain('responseType');
	});

	test('that cancels without a history refers to the first publication', () => {
		expect(read({ sent: later, isWithdrawn: true })).toMatchObject({
			alert: { references: `${body.pec},7d1a2a3e.${Date.parse(published)},2026-11-21T15:10:00+01:00` },
		});
	});
});

describe('nobody takes for real', () => {
	test('a drill: every text that can be read alone says so', () => {
		expect(read({ alert: { ...alert, isDrill: true } })).toMatchObject({
			alert: {
				status: 'Exercise',
				info: [
					{
						event: 'Esercitazione. Allerta arancione: Temporali forti',
						headline: 'Esercitazione. Allerta arancione per temporali',
						instruction: 'Esercitazione. Evita i sottopassi.',
					},
					{ headline: 'Exercise. Orange alert for thunderstorms' },
				],
			},
		});
	});

	test('the alert of a demonstration', () => {
		expect(read({ body: { ...body, isDemonstration: true } })).toMatchObject({
			alert: {
				status: 'Test',
				info: [{ headline: 'Dato dimostrativo, non verificato. Allerta arancione per temporali' }, {}],
			},
		});
	});
});

test('a service notice is minor, and has no level of awareness', () => {
	const notice = { ...alert, severity: 'info' as const, risk: undefined };
	const text = capMessage({ ...message, alert: notice, sent: later });

	expect(parser.parse(text)).toMatchObject({
		alert: {
			info: [{ category: 'Other', event: 'Avviso di servizio', urgency: 'Expected', severity: 'Minor' }, {}],
		},
	});
	expect(text).not.toContain('awareness');
});

test('what has begun and is seen to happen is observed; an alert for the whole territory says so', () => {
	const everywhere = { ...alert, risk: 'sismico' as const, area: undefined };

	expect(read({ alert: everywhere, sent: later })).toMatchObject({
		alert: {
			info: [
				{ certainty: 'Observed', area: { areaDesc: 'Comune di Borgomarina, tutto il territorio' } },
				{ area: { areaDesc: 'Comune di Borgomarina, the whole territory' } },
			],
		},
	});
});

test('times in the hour that occurs twice have different offsets', () => {
	const text = capMessage({
		...message,
		alert: { ...alert, start: '2026-10-25T00:30:00.000Z', end: '2026-10-25T01:30:00.000Z' },
	});

	expect(text).toContain('<onset>2026-10-25T02:30:00+02:00</onset>');
	expect(text).toContain('<expires>2026-10-25T02:30:00+01:00</expires>');
});
