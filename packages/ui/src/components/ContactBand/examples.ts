import type { Example } from '../../props.ts';
import type { Props } from './ContactBand.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of the municipality',
		props: {
			groups: [
				{
					title: 'Contatta il comune',
					links: [
						{ text: 'Leggi le domande frequenti', href: '/domande-frequenti/', icon: 'help-circle' },
						{
							text: 'Richiedi assistenza',
							href: '/assistenza/',
							icon: 'mail',
							attributes: { 'data-element': 'contacts' },
						},
						{ text: 'Chiama il centralino 099 000 0000', href: 'tel:+390990000000', icon: 'telephone' },
						{
							text: 'Prenota appuntamento',
							href: '/prenota/',
							icon: 'calendar',
							attributes: { 'data-element': 'appointment-booking' },
						},
					],
				},
				{
					title: 'Problemi in città',
					links: [{ text: 'Segnala disservizio', href: '/segnala/', icon: 'map-marker-circle' }],
				},
			],
		},
	},
];
