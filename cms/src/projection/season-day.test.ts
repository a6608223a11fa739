import { expect, test } from 'vitest';
import { publishedSeasonDay } from './season-day.ts';

test.each([
	['15/06', '06-15'],
	['1/6', '06-01'],
	[' 15.06 ', '06-15'],
	['29/02', '02-29'],
	['15/06/2027', '2027-06-15'],
	['29/02/2028', '2028-02-29'],
])('%s is the day %s', (value, day) => {
	expect(publishedSeasonDay(value)).toBe(day);
});

test.each(['', '15', '31/06', '06/15', '29/02/2027', '15/06/27', '1970', '15 giugno', '00/00'])(
	'%s is no day',
	(value) => {
		expect(publishedSeasonDay(value)).toBeUndefined();
	},
);
