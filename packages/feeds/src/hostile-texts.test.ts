import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type CalendarDocument, calendar } from './calendar.ts';
import { plainLine, plainText } from './plain-text.ts';
import { rssFeed } from './rss.ts';

const breaks = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\r\n ', '\n\t'];
const signs = [
	'\0',
	'\u0001',
	'\u000b',
	'\u007f',
	'\ufffe',
	'\uffff',
	'\ud800',
	'\udc00',
	'\ufdd0',
	']]>',
	'&#0;',
	'<![CDATA[',
];
const properties = [
	'ATTENDEE:mailto:evil@example.org',
	'END:VEVENT',
	'BEGIN:VALARM',
	'<item><guid>x</guid></item>',
	'\\',
	'\\n',
	';',
	',',
	':',
	'"',
];

/** Texts that would break out of a line, a property or an element. */
const hostile = fc
	.array(
		fc.oneof(fc.constantFrom(...breaks, ...signs, ...properties), fc.string({ unit: 'binary' }), fc.lorem()),
		{ minLength: 1, maxLength: 8 },
	)
	.map((parts) => parts.join(''));

const runs = { numRuns: sampleOrAll(150, 5000) };

/** Returns the names of all properties of a component and its subcomponents. */
function propertiesOf(component: ICAL.Component): string[] {
	return [
		...component.getAllProperties().map(({ name }) => name),
		...component.getAllSubcomponents().flatMap(propertiesOf),
	].toSorted();
}

const instant = '2026-11-20T08:00:00.000Z';

function eventOf(text: string): CalendarDocument {
	return {
		id: '0b7f6f1e',
		title: { it: `Festa${text}` },
		summary: { it: `La festa${text}` },
		start: '2027-05-08T16:00:00.000Z',
		end: '2027-05-08T21:00:00.000Z',
		allDay: false,
		sessions: [
			{ start: '2027-05-08T16:00:00.000Z', end: '2027-05-08T21:00:00.000Z', note: { it: `Nota${text}` } },
		],
		status: 'scheduled',
		publishedAt: instant,
		updatedAt: instant,
	};
}

function calendarOf(text: string): ICAL.Component {
	const url = 'https://comune.example/eventi/festa/';
	const place = { name: `Piazza${text}`, address: `Via Roma${text}` };
	const written = calendar({
		name: `Eventi${text}`,
		url: 'https://comune.example/eventi.ics',
		language: 'it',
		events: [{ event: eventOf(text), url, place }],
	});
	// Only line ends may be control characters (RFC 5545, 3.1).
	expect(written.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
	return ICAL.Component.fromString(written);
}

describe('with any text', () => {
	test('a calendar has only its usual properties, and the text is parsed back whole', () => {
		const usual = propertiesOf(calendarOf(''));
		fc.assert(
			fc.property(hostile, (text) => {
				const read = calendarOf(text);
				expect(propertiesOf(read)).toEqual(usual);
				// ical.js doesn't know the type of this property and doesn't unescape it.
				const name = String(read.getFirstPropertyValue('x-wr-calname'));
				expect(name.replaceAll(/\\([\\;,])/g, '$1')).toBe(plainLine(`Eventi${text}`));
				const event = read.getFirstSubcomponent('vevent');
				expect(event?.getFirstPropertyValue('summary')).toBe(plainLine(`Festa${text}`));
				expect(event?.getFirstPropertyValue('description')).toBe(
					`${plainText(`La festa${text}`)}\n${plainText(`Nota${text}`)}`,
				);
			}),
			runs,
		);
	});

	test('a feed is well-formed XML with only its usual elements, and the title is parsed back whole', () => {
		function read(text: string): { elements: string[]; titles: string[] } {
			const elements: string[] = [];
			const titles: string[] = [];
			const parser = new SaxesParser();
			parser.on('error', (error) => {
				throw error;
			});
			parser.on('opentag', ({ name }) => {
				elements.push(name);
				if (name === 'title') titles.push('');
			});
			const add = (part: string) => {
				if (elements.at(-1) === 'title' && titles.length > 0) titles.push(`${titles.pop() ?? ''}${part}`);
			};
			parser.on('text', add);
			parser.on('cdata', add);
			const item = {
				id: 'urn:uuid:7d1a2a3e',
				title: `Avviso${text}`,
				url: 'https://comune.example/novita/avviso/',
				date: instant,
				updated: instant,
				category: `Avvisi${text}`,
				summary: `Gli uffici${text}`,
			};
			const feed = rssFeed({
				title: `Novità${text}`,
				link: 'https://comune.example/novita/',
				description: `Notizie${text}`,
				language: 'it-IT',
				selfUrl: 'https://comune.example/novita/feed.xml',
				items: [item],
			});
			parser.write(feed).close();
			return { elements, titles: titles.map((title) => title.trim()) };
		}
		const usual = read('').elements;
		fc.assert(
			fc.property(hostile, (text) => {
				const { elements, titles } = read(text);
				expect(elements).toEqual(usual);
				expect(titles.at(-1)?.replaceAll(']] >', ']]>')).toBe(
					plainLine(`Avviso${text}`).replaceAll(']] >', ']]>'),
				);
			}),
			runs,
		);
	});
});

test('a text keeps every allowed character, and its lines', () => {
	expect(plainText('Città è “più” bella 😀\r\ndi\u2028prima\u000b\u0000!')).toBe(
		'Città è “più” bella 😀\ndi\nprima\n!',
	);
	expect(plainLine(' Chiusura\r\n  uffici \u0007')).toBe('Chiusura uffici');
});
