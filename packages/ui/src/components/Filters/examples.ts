import type { Example } from '../../props.ts';
import type { Props } from './Filters.astro';

export const examples: Example<Props>[] = [
	{
		name: 'with counts, one current',
		says: [
			'nav “Tipi di luogo”',
			'link “Tutti” → /luoghi/',
			'link “Edifici di culto (3)” → /luoghi/tipo/edificio-di-culto/, current true',
		],
		props: {
			label: 'Tipi di luogo',
			isLabelVisible: true,
			filters: [
				{ text: 'Tutti', href: '/luoghi/' },
				{ text: 'Edifici di culto', href: '/luoghi/tipo/edificio-di-culto/', count: 3, isCurrent: true },
			],
		},
	},
	{
		name: 'a single one, which is no choice',
		says: [],
		props: { label: 'Tipi di luogo', filters: [{ text: 'Tutti', href: '/luoghi/', isCurrent: true }] },
	},
];
