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
				{ kind: 'address', label: 'Indirizzo', text: 'Via Plinio 75, 74121 Borgomarina' },
			],
			attributes: { 'data-element': 'service-area' },
		},
	},
];
