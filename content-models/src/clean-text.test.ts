import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

/** The production `Char` of XML 1.0, without the controls that XML discourages (U+007F–U+009F). */
const wellFormed = /^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

test('every control character, lone surrogate and non-character is removed from a text', () => {
	const units = Array.from({ length: 0x10000 }, (_, unit) => `a${String.fromCharCode(unit)}b`);
	const changed = units.map(cleanText).filter((text, unit) => text !== units[unit]);

	expect(units.map(cleanText).filter((text) => !wellFormed.test(text))).toEqual([]);
	expect(changed.every((text) => text === 'ab' || text === 'a b')).toBe(true);
	// 29 characters of C0, DEL and 32 of C1, 2 separators, 2,048 lone surrogates, 34 non-characters of the first plane.
	expect(changed).toHaveLength(29 + 33 + 2 + 2048 + 34);
	expect(cleanText('a\u{1fffe}b')).toBe('ab');
});

test.each([
	['a line broken in Word', 'Nuovi orari\u000bdell’anagrafe', 'Nuovi orari dell’anagrafe'],
	['a line separator', 'uno\u2028due', 'uno due'],
	['a half of an emoji', 'mare \ud83d', 'mare '],
	['a whole emoji', 'mare 🌊', 'mare 🌊'],
	['tabs and new lines', 'a\tb\r\nc', 'a\tb\r\nc'],
	['a soft hyphen and accents', 'zebra\u00adturo perché', 'zebra\u00adturo perché'],
])('%s', (_, text, expected) => {
	expect(cleanText(text)).toBe(expected);
});
