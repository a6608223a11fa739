import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import ICAL from 'ical.js';
import { calendar } from './calendar.ts';
import { rssFeed } from './rss.ts';

const hostile =
	Array.from({ length: 0x300 }, (_, point) => String.fromCharCode(point)).join('') +
	'\ud800\udfff\ud800 \ufffe\uffff]]>';

test('a feed is well-formed with any text', () => {
	const feed = rssFeed({
		title: hostile,
		link: 'https://example.org/novita/',
		description: hostile,
		language: 'it-IT',
		selfUrl: 'https://example.org/feed.xml',
		items: [
			{
				id: 'a',
				title: hostile,
				url: 'https://example.org/a/',
				date: '2026-11-28T09:00:00.000Z',
				updated: '2026-11-28T09:00:00.000Z',
				category: hostile,
				summary: hostile,
			},
		],
	});

	expect(XMLValidator.validate(feed)).toBe(true);
	expect(feed).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/u);
});

test('a calendar has only its own properties with any text', () => {
	const text = `${hostile}\r\nATTENDEE:mailto:a@example.org\rORGANIZER:x\nEND:VEVENT`;
	const event = {
		id: '0b7f6f1e',
		title: { it: text },
		summary: { it: text },
		start: '2027-05-08T16:00:00.000Z',
		end: '2027-05-08T21:00:00.000Z',
		allDay: false,
		sessions: [],
		status: 'scheduled' as const,
		publishedAt: '2026-11-20T08:00:00.000Z',
		updatedAt: '2026-11-20T08:01:00.000Z',
	};
	const file = calendar({
		name: text,
		url: 'https://example.org/eventi.ics',
		language: 'it',
		events: [{ event, url: 'https://example.org/eventi/a/', place: { name: text, address: text } }],
	});
	const lines = file.split('\r\n');
	const names = lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(/[:;]/)[0]);

	expect(names).not.toContain('ATTENDEE');
	expect(names).not.toContain('ORGANIZER');
	expect(names.filter((name) => name === 'END').length).toBe(names.filter((name) => name === 'BEGIN').length);
	expect(lines.join('')).not.toMatch(/[\r\n]/);
	expect(ICAL.Component.fromString(file).getAllSubcomponents('vevent')).toHaveLength(1);
});
