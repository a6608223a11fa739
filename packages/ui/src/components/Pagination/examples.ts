import type { Example } from '../../props.ts';
import type { Props } from './Pagination.astro';

const page = (number: number) => ({ number, href: `/novita/${number}/`, label: `Pagina ${number}` });

export const examples: Example<Props>[] = [
	{
		name: 'in the middle of many',
		props: {
			label: 'Pagine dell’elenco',
			pages: [page(1), 'gap', page(6), { ...page(7), current: true }, page(8), 'gap', page(14)],
			previous: { text: 'Pagina precedente', href: '/novita/6/' },
			next: { text: 'Pagina successiva', href: '/novita/8/' },
		},
	},
];
