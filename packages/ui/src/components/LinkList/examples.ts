import type { Example } from '../../props.ts';
import type { Props } from './LinkList.astro';

export const examples: Example<Props>[] = [
	{
		name: 'with title and descriptions',
		props: {
			title: 'Servizi collegati',
			links: [
				{ text: 'Carta d’identità elettronica', href: '/servizi/cie/', description: 'Rilascio e rinnovo' },
				{ text: 'Certificati anagrafici', href: '/servizi/certificati/' },
			],
		},
	},
	{
		name: 'in two columns with icons',
		props: {
			label: 'Link utili',
			columns: 2,
			links: [
				{ text: 'Paga la mensa', href: '/mensa/', icon: 'arrow-right' },
				{ text: 'Segnala un guasto', href: '/segnala/', icon: 'arrow-right' },
				{ text: 'Prenota un ufficio', href: '/prenota/', icon: 'arrow-right' },
			],
		},
	},
	{
		name: 'doors',
		props: {
			label: 'I servizi più richiesti',
			variant: 'doors',
			links: [
				{ text: 'Carta d’identità elettronica', href: '/servizi/cie/' },
				{ text: 'Cambio di residenza', href: '/servizi/cambio-di-residenza/' },
			],
		},
	},
];
