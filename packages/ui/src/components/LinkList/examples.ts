import type { Example } from '../../props.ts';
import type { Props } from './LinkList.astro';

export const examples: Example<Props>[] = [
	{
		name: 'with title and descriptions',
		says: [
			'heading 3 “Servizi collegati”',
			'link “Carta d’identità elettronica” → /servizi/cie/',
			'“Rilascio e rinnovo”',
			'link “Certificati anagrafici” → /servizi/certificati/',
		],
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
		says: [
			'list “Link utili”',
			'link “Paga la mensa” → /mensa/',
			'link “Segnala un guasto” → /segnala/',
			'link “Prenota un ufficio” → /prenota/',
		],
		props: {
			label: 'Link utili',
			columns: 2,
			links: [
				{ text: 'Paga la mensa', href: '/mensa/', icon: 'link' },
				{ text: 'Segnala un guasto', href: '/segnala/', icon: 'link' },
				{ text: 'Prenota un ufficio', href: '/prenota/', icon: 'link' },
			],
		},
	},
	{
		name: 'doors',
		says: [
			'list “I servizi più richiesti”',
			'link “Carta d’identità elettronica” → /servizi/cie/',
			'link “Cambio di residenza” → /servizi/cambio-di-residenza/',
		],
		props: {
			label: 'I servizi più richiesti',
			variant: 'doors',
			links: [
				{ text: 'Carta d’identità elettronica', href: '/servizi/cie/', pictogram: 'id-card' },
				{ text: 'Cambio di residenza', href: '/servizi/cambio-di-residenza/' },
			],
		},
	},
];
