import type { Example } from '../../props.ts';
import type { Props } from './AlertState.astro';

const links = [{ text: 'Temporali e vento forte', href: '/allerte/temporali/' }];
const since = Date.parse('2026-11-21T14:00:00+01:00');
const until = Date.parse('2026-11-22T20:00:00+01:00');

const times = ['“Dalle 14:00 di sabato 21 novembre”', '“Fino alle 20:00 di domenica 22 novembre”'];
const link = 'link “Temporali e vento forte” → /allerte/temporali/';

export const examples: Example<Props>[] = [
	{
		name: 'none',
		says: [
			'“Nessuna allerta in corso”',
			'“Dalle 14:00 di sabato 21 novembre”',
			'link “Tutte le allerte” → /allerte/',
		],
		props: {
			language: 'it',
			level: 'none',
			since,
			links: [{ text: 'Tutte le allerte', href: '/allerte/' }],
		},
	},
	{
		name: 'yellow',
		says: ['“Allerta gialla”', ...times, link],
		props: { language: 'it', level: 'yellow', since, until, links },
	},
	{
		name: 'orange',
		says: ['“Allerta arancione”', ...times, link],
		props: { language: 'it', level: 'orange', since, until, links },
	},
	{
		name: 'red',
		says: ['“Allerta rossa”', ...times, link],
		props: { language: 'it', level: 'red', since, until, links },
	},
];
