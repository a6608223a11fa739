import type { CalendarDate, Example } from '../../props.ts';

export const examples: Example<CalendarDate>[] = [
	{
		name: 'one day',
		says: ['“10 maggio 2026”'],
		props: { datetime: '2026-05-10', text: '10 maggio 2026', day: '10', month: 'mag' },
	},
	{
		name: 'several days, with the year',
		says: ['“dal 2 al 5 aprile 2027”'],
		props: { datetime: '2027-04-02', text: 'dal 2 al 5 aprile 2027', day: '2–5', month: 'apr', year: '2027' },
	},
];
