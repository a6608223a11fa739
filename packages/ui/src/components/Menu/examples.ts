import type { Example } from '../../props.ts';
import type { MenuProps } from './props.ts';

export const examples: Example<MenuProps>[] = [
	{
		name: 'share',
		says: [
			'summary “Condividi”',
			'link “Facebook” → https://www.facebook.com/sharer.php?u=x',
			'link “WhatsApp” → https://wa.me/?text=x',
			'link “Email” → mailto:?body=x',
		],
		props: {
			text: 'Condividi',
			icon: 'share',
			links: [
				{ text: 'Facebook', href: 'https://www.facebook.com/sharer.php?u=x', icon: 'facebook' },
				{ text: 'WhatsApp', href: 'https://wa.me/?text=x', icon: 'whatsapp' },
				{ text: 'Email', href: 'mailto:?body=x', icon: 'mail' },
			],
			copy: { text: 'Copia l’indirizzo', done: 'Indirizzo copiato' },
		},
	},
	{
		name: 'actions',
		says: ['summary “Vedi azioni”'],
		props: { text: 'Vedi azioni', icon: 'more-actions', links: [], print: 'Stampa' },
	},
];
