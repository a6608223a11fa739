import type { Example } from '../../props.ts';
import type { Props } from './SlimHeader.astro';

export const examples: Example<Props>[] = [
	{
		name: 'parent body, two languages and login',
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
	{ name: 'parent body only', props: { parent: { text: 'Comune di Taranto', href: '/' } } },
];
