import { expect, test } from 'vitest';
import { slugOf } from './slugs.ts';

test.each([
	['straße', 'strasse'],
	['Smørrebrød på Ærø', 'smorrebrod-pa-aero'],
	['Łódź, Đakovo', 'lodz-dakovo'],
	['ISPARTA’da ışık', 'isparta-da-isik'],
	['Þingvellir', 'thingvellir'],
	['œuvre', 'oeuvre'],
	['ĳssel ŋ ħ ŧ ĸ', 'ijssel-ng-h-t-q'],
	['Città / Mare: “Perché?” 🎉', 'citta-mare-perche'],
	['水の都', ''],
	['Μουσείο', ''],
])('%s becomes %s', (text, expected) => {
	expect(slugOf(text)).toBe(expected);
});

test('every pronounced Latin letter becomes ASCII letters', () => {
	const letters = Array.from({ length: 0x2c80 }, (_, point) => String.fromCodePoint(point)).filter((letter) =>
		/[\p{L}&&\p{Script=Latin}]/v.test(letter),
	);
	const silent = letters.filter((letter) => slugOf(letter) === '');

	expect(letters.length).toBeGreaterThan(1000);
	// Glottal stops and phonetic signs.
	expect(silent.join('')).toBe('ƸƹɁɂʔʕʡʢʭˤᴤᴥᵜ');
	expect(letters.map(slugOf).filter((slug) => !/^[a-z0-9-]*$/.test(slug))).toEqual([]);
});

test('words beyond the maximum length are left out, and a longer first word is cut', () => {
	expect(slugOf('parola '.repeat(60)).length).toBeLessThanOrEqual(120);
	expect(slugOf('a'.repeat(10_000))).toBe('a'.repeat(120));
});
