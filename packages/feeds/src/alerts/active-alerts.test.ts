import { buildAlert, buildBody, inBoth } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type ActiveAlertData, activeAlerts, activeAlertsJSON, dangerLevel } from './active-alerts.ts';

const data = (fields: Parameters<typeof buildAlert>[0]): ActiveAlertData => ({
	alert: buildAlert(fields),
	body: buildBody({ isDemonstration: false }),
	url: (language) => `https://comune.example/${language}/allerte/a/`,
	capUrl: 'https://comune.example/allerte/a.cap.xml',
});

const write = (...alerts: ActiveAlertData[]) =>
	activeAlertsJSON({
		site: { name: 'Comune', url: 'https://comune.example' },
		bodyName: 'Comune di Borgomarina',
		alerts,
	});

const read = (...alerts: ActiveAlertData[]) => activeAlerts.parse(JSON.parse(write(...alerts)));

test('has every alert in its languages, the most severe first', () => {
	const english = data({
		id: 'b',
		severity: 'red',
		risk: 'maremoto',
		languages: ['it', 'en'],
		title: inBoth('Maremoto', 'Tsunami'),
	});
	const { alerts, level } = read(data({ id: 'a', severity: 'info' }), english);

	expect(level).toBe('red');
	expect(alerts.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(alerts[0]).toMatchObject({
		risk: 'maremoto',
		title: { it: 'Maremoto', en: 'Tsunami' },
		url: { it: 'https://comune.example/it/allerte/a/', en: 'https://comune.example/en/allerte/a/' },
		istatCode: '073999',
		isDrill: false,
	});
});

test('is the same text whatever the order of the alerts', () => {
	const [a, b] = [data({ id: 'a' }), data({ id: 'b' })];

	expect(write(a, b)).toBe(write(b, a));
});

test('service notices and drills are no danger', () => {
	expect(dangerLevel([{ severity: 'info' }, { severity: 'red', isDrill: true }])).toBe('none');
	expect(dangerLevel([{ severity: 'yellow' }, { severity: 'orange' }])).toBe('orange');
	expect(dangerLevel([])).toBe('none');
});

test('says what it is, and that it is not IT-alert', () => {
	expect(read().notice.it).toContain('Non è IT-alert');
});

test('its schema can be given to others as JSON Schema', () => {
	expect(z.toJSONSchema(activeAlerts)).toMatchObject({
		properties: { alerts: { description: 'The most severe first.' } },
	});
});
