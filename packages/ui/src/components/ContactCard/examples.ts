import type { Example } from '../../props.ts';
import type { ContactCardProps } from './props.ts';

export const examples: Example<ContactCardProps>[] = [
	{
		name: 'of an office',
		says: [
			'heading 3 “Ufficio Anagrafe”',
			'link “Ufficio Anagrafe” → /amministrazione/uffici/anagrafe/',
			'“Telefono”',
			'link “099 000 0000” → tel:+390990000000',
			'“dalle 9 alle 12”',
			'“Email”',
			'link “anagrafe@example.it” → mailto:anagrafe@example.it',
			'“PEC”',
			'link “anagrafe.borgomarina@pec.example.it” → mailto:anagrafe.borgomarina@pec.example.it',
			'“Indirizzo”',
			'“Via Plinio 75, 74121 Borgomarina”',
			'link “Apri nella mappa: Via Plinio 75” → https://www.openstreetmap.org/',
			'“Orario”',
			'“lunedì: 09:00–12:00”',
			'“giovedì: 09:00–12:00 e 15:30–17:30”',
			'link “Tutti gli orari” → /amministrazione/uffici/anagrafe/#orario',
		],
		props: {
			title: 'Ufficio Anagrafe',
			href: '/amministrazione/uffici/anagrafe/',
			entries: [
				{
					kind: 'phone',
					label: 'Telefono',
					text: '099 000 0000',
					href: 'tel:+390990000000',
					note: 'dalle 9 alle 12',
				},
				{ kind: 'email', label: 'Email', text: 'anagrafe@example.it', href: 'mailto:anagrafe@example.it' },
				{
					kind: 'pec',
					label: 'PEC',
					text: 'anagrafe.borgomarina@pec.example.it',
					href: 'mailto:anagrafe.borgomarina@pec.example.it',
				},
				{
					kind: 'address',
					label: 'Indirizzo',
					text: 'Via Plinio 75, 74121 Borgomarina',
					more: {
						text: 'Apri nella mappa',
						about: 'Via Plinio 75',
						href: 'https://www.openstreetmap.org/',
					},
				},
				{
					kind: 'hours',
					label: 'Orario',
					lines: ['lunedì: 09:00–12:00', 'giovedì: 09:00–12:00 e 15:30–17:30'],
					text: 'Tutti gli orari',
					href: '/amministrazione/uffici/anagrafe/#orario',
				},
			],
			attributes: { 'data-element': 'service-area' },
		},
	},
];
