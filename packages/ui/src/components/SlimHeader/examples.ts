import type { Example } from '../../props.ts';
import type { Props } from './SlimHeader.astro';

export const examples: Example<Props>[] = [
	{
		name: 'parent body, two languages and login',
		says: [
			'link “Regione Puglia” → https://www.regione.puglia.it/',
			'list “Lingue”',
			'link “Italiano” → /, current true',
			'link “English” → /en/',
			'link “Accedi all’area personale” → /accedi/',
		],
		props: {
			parent: { text: 'Regione Puglia', href: 'https://www.regione.puglia.it/' },
			languages: {
				label: 'Lingue',
				choices: [
					{ code: 'IT', name: 'Italiano', lang: 'it', href: '/', current: true },
					{ code: 'EN', name: 'English', lang: 'en', href: '/en/' },
				],
			},
		},
		slots: { login: '<a class="btn btn-primary btn-xs" href="/accedi/">Accedi all’area personale</a>' },
	},
	{
		name: 'parent body only',
		says: ['link “Comune di Borgomarina” → /'],
		props: { parent: { text: 'Comune di Borgomarina', href: '/' } },
	},
];
