import { expect, test } from 'vitest';
import { isWrittenDate } from './written-date.ts';

test.each(['3/12/1980', '03-12-1980', '29.2.2024', ' 31 12 1999 '])('“%s” is a day', (text) => {
	expect(isWrittenDate(text)).toBe(true);
});

test.each(['31/6/2026', '29/2/2023', '12/13/2026', '3/12/80', '1980-12-03', 'ieri', ''])(
	'“%s” is none',
	(text) => {
		expect(isWrittenDate(text)).toBe(false);
	},
);
