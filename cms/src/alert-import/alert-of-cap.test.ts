import { describe, expect, test } from 'vitest';
import { alertOfCap } from './alert-of-cap.ts';
import { capText, italianInfo, referenceTo } from './examples.ts';

const place = { city: 'Borgomarina', istatCode: '073999' };
const now = '2099-11-21T15:00:00.000Z';

const read = (text: string) => alertOfCap(text, { place, now });
const parameter = (name: string, value: string) =>
	`<parameter><valueName>${name}</valueName><value>${value}</value></parameter>`;

test('a message fills level, risk, times, texts and source', () => {
	expect(read(capText())).toEqual({
		key: 'cfd@regione.example,regione-1',
		replaces: [],
		sent: '2099-11-21T14:10:00.000Z',
		isCancelled: false,
		isDrill: false,
		title: 'Allerta per temporali',
		text: 'Evita i sottopassi & i locali interrati.',
		severity: 'orange',
		risk: 'temporali',
		area: 'Borgomarina, Porto vecchio',
		start: '2099-11-22T07:00:00.000Z',
		end: '2099-11-22T19:00:00.000Z',
		source: { name: 'Regione, protezione civile', url: 'https://regione.example/allerte/1' },
		paragraphs: ['Temporali forti da ovest.', 'Evita i sottopassi & i locali interrati.'],
		translations: {},
		remarks: [],
	});
});

describe('a message in several languages', () => {
	const inEnglish = italianInfo()
		.replace('it-IT', 'en-US')
		.replace('Allerta per temporali', 'Thunderstorms')
		.replace(/<instruction>.*<\/instruction>/, '<instruction>Stay indoors.</instruction>');

	test('fills each that we have, and Italian first', () => {
		const german = italianInfo().replace('it-IT', 'DE').replace('Allerta per temporali', 'Gewitter');
		const { title, translations } = read(capText({ info: inEnglish + german + italianInfo() }));

		expect(title).toBe('Allerta per temporali');
		expect(translations).toEqual({
			en: {
				...{ title: 'Thunderstorms', text: 'Stay indoors.', area: 'Borgomarina, Porto vecchio' },
				paragraphs: ['Temporali forti da ovest.', 'Stay indoors.'],
			},
			de: expect.objectContaining({ title: 'Gewitter' }) as unknown,
		});
	});

	test('never mixes what is said of another event, level or time', () => {
		const later = inEnglish.replace('2099-11-22T20', '2099-11-22T21');
		const lighter = inEnglish.replace('Severe', 'Moderate');

		expect(read(capText({ info: italianInfo() + later + lighter })).translations).toEqual({});
	});

	test('takes of two parts the one about the place', () => {
		const elsewhere = inEnglish.replace('Stay', 'Be').replace('Borgomarina, Porto vecchio', 'Montalto');

		expect(read(capText({ info: italianInfo() + elsewhere + inEnglish })).translations.en?.text).toBe(
			'Stay indoors.',
		);
	});

	test('without Italian is kept in its language too, for who translates', () => {
		const { title, translations, remarks } = read(capText({ info: inEnglish }));

		expect([title, translations.en?.title]).toEqual(['Thunderstorms', 'Thunderstorms']);
		expect(remarks).toEqual(['Il messaggio non è in italiano (en-US): traducilo.']);
	});
});

test.each([
	['2; yellow; Moderate', 'yellow'],
	['3; orange; Severe', 'orange'],
	['4; red; Extreme', 'red'],
])('the colour counts before the severity: %s', (value, severity) => {
	const info = italianInfo(parameter('awareness_level', value), 'Extreme');
	expect(read(capText({ info })).severity).toBe(severity);
});

test.each(['Minor', 'Unknown'])('a message of severity %s leaves the level to the officer', (severity) => {
	const { severity: level, remarks } = read(capText({ info: italianInfo('', severity) }));

	expect(level).toBeUndefined();
	expect(remarks.join()).toContain('scegli il livello');
});

test('of several parts, the one about the place counts, and of those the most severe', () => {
	const elsewhere = italianInfo('', 'Extreme').replace('Borgomarina, Porto vecchio', 'Montalto');
	const info = italianInfo('', 'Moderate') + elsewhere + italianInfo('', 'Severe');

	expect(read(capText({ info })).severity).toBe('orange');
});

test('a place is known by its ISTAT code', () => {
	const geocode = '<geocode><valueName>ISTAT</valueName><value>073999</value></geocode>';
	const here = italianInfo().replace('Borgomarina, Porto vecchio</areaDesc>', `Zona C</areaDesc>${geocode}`);
	const elsewhere = italianInfo('', 'Extreme').replace('Borgomarina, Porto vecchio', 'Zona D');

	expect(read(capText({ info: elsewhere + here }))).toMatchObject({
		severity: 'orange',
		area: 'Zona C',
		remarks: [],
	});
});

test('a message that does not name the place, or is not in Italian, says so', () => {
	const info = italianInfo().replace('it-IT', 'en').replace('Borgomarina, Porto vecchio', 'Somewhere');

	expect(read(capText({ info })).remarks).toEqual([
		'Il messaggio non è in italiano (en): traducilo.',
		'Il messaggio non nomina Borgomarina: controlla la zona.',
	]);
});

test('an update and a cancellation name what they replace', () => {
	const references = `${referenceTo('a')} ${referenceTo('b')}`;

	expect(read(capText({ msgType: 'Update', references })).replaces).toEqual([
		'cfd@regione.example,a',
		'cfd@regione.example,b',
	]);
	expect(read(capText({ msgType: 'Cancel', references, info: '' }))).toMatchObject({ isCancelled: true });
});

test('an exercise is a drill', () => {
	expect(read(capText({ status: 'Exercise' })).isDrill).toBe(true);
});

test('long texts are cut between words, to what a bar and a title hold', () => {
	const info = italianInfo().replace(
		/<instruction>.*<\/instruction>/,
		`<instruction>${'parola '.repeat(100)}</instruction>`,
	);
	const { text, paragraphs } = read(capText({ info }));

	expect(text.length).toBeLessThanOrEqual(140);
	expect(text).toMatch(/parola…$/);
	expect(paragraphs[1]).toHaveLength(699);
});

const entity = '<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const billion = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>';
const withDoctype = (doctype: string, inside: string) =>
	capText({ info: italianInfo().replace('Temporali forti', inside) }).replace('<alert', `${doctype}<alert`);

test.each([
	['an external entity', withDoctype(entity, '&x;'), 'DOCTYPE'],
	['entities made of entities', withDoctype(billion, '&c;'), 'DOCTYPE'],
	['an entity that nobody declared', capText({ identifier: '&x;' }), 'XML corretto'],
	['no end', capText().slice(0, 300), 'XML corretto'],
	['another root', '<rss/>', 'rss'],
	['another version of CAP', capText().replace('cap:1.2', 'cap:1.1'), 'CAP 1.2'],
	['no identifier', capText({ identifier: ' ' }), 'identifier'],
	['a comma in its identifier', capText({ identifier: 'a,b' }), 'identifier'],
	['a time without offset', capText({ sent: '2099-11-21T15:10:00' }), 'sent'],
	['a time that is none', capText({ sent: 'domani' }), 'sent'],
	['nothing to say', capText({ info: '' }), 'info'],
	['a private scope', capText({ scope: 'Restricted' }), 'pubblico'],
	['status Test', capText({ status: 'Test' }), 'Test'],
	['status Draft', capText({ status: 'Draft' }), 'Draft'],
	['type Ack', capText({ msgType: 'Ack' }), 'Ack'],
	['expired', capText({ info: italianInfo().replaceAll('2099', '2001') }), 'scaduto'],
	['too many elements', capText({ info: '<a/>'.repeat(6000) }), '5000'],
	['too deep', capText({ info: '<a>'.repeat(50) }), 'dentro'],
	['too long', capText({ info: `<!--${'a'.repeat(600_000)}-->` }), '512 kB'],
])('a message with %s is refused, with the reason', (_, text, reason) => {
	expect(() => read(text)).toThrow(reason);
	expect(() => read(text)).toThrow('Non è stata scritta nessuna bozza.');
});
