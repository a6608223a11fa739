import type { Example } from '../../props.ts';
import type { Props } from './Pagination.astro';

const page = (number: number) => ({ number, href: `/novita/${number}/`, label: `Pagina ${number}` });

export const examples: Example<Props>[] = [
	{
		name: 'in the middle of many',
		says: [
			'nav “Pagine dell’elenco”',
			'link “Pagina precedente” → /novita/6/',
			'link “Pagina 1” → /novita/1/',
			'link “Pagina 6” → /novita/6/',
			'link “Pagina 7” → /novita/7/, current page',
			'link “Pagina 8” → /novita/8/',
			'link “Pagina 14” → /novita/14/',
			'link “Pagina successiva” → /novita/8/',
		],
		props: {
			label: 'Pagine dell’elenco',
			pages: [page(1), 'gap', page(6), { ...page(7), current: true }, page(8), 'gap', page(14)],
			previous: { text: 'Pagina precedente', href: '/novita/6/' },
			next: { text: 'Pagina successiva', href: '/novita/8/' },
		},
	},
];
