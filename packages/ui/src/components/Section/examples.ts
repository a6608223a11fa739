import type { Example } from '../../props.ts';
import type { Props } from './Section.astro';

const slots = { default: '<p>Chi si trasferisce a Borgomarina lo comunica entro venti giorni.</p>' };

export const examples: Example<Props>[] = [
	{
		name: 'inside an article',
		says: ['heading 2 “Come fare”', '“Chi si trasferisce a Borgomarina lo comunica entro venti giorni.”'],
		props: { id: 'come-fare', title: 'Come fare' },
		slots,
	},
	{
		name: 'tinted band with a way on',
		says: [
			'heading 2 “Eventi in evidenza”',
			'“Che cosa succede in città nelle prossime settimane.”',
			'“Chi si trasferisce a Borgomarina lo comunica entro venti giorni.”',
			'link “Tutti gli eventi” → /eventi/',
		],
		props: {
			title: 'Eventi in evidenza',
			lead: 'Che cosa succede in città nelle prossime settimane.',
			band: 'tint',
			more: { text: 'Tutti gli eventi', href: '/eventi/' },
		},
		slots,
	},
	{
		name: 'dark band',
		says: [
			'heading 2 “Due mari”',
			'“Chi si trasferisce a Borgomarina lo comunica entro venti giorni.”',
			'link “Scopri” → /mari/',
		],
		props: { title: 'Due mari', band: 'dark', more: { text: 'Scopri', href: '/mari/' } },
		slots,
	},
];
