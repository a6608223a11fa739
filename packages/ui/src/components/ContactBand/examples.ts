import type { Example } from '../../props.ts';
import type { ContactBandProps } from './props.ts';

export const examples: Example<ContactBandProps>[] = [
	{
		name: 'of the municipality',
		says: [
			'section “Contatta il comune”',
			'heading 2 “Contatta il comune”',
			'link “Leggi le domande frequenti” → /domande-frequenti/',
			'link “Richiedi assistenza” → /assistenza/',
			'link “Chiama il centralino 099 000 0000” → tel:+390990000000',
			'link “Prenota appuntamento” → /prenota/',
			'heading 2 “Problemi in città”',
			'link “Segnala disservizio” → /segnala/',
		],
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
