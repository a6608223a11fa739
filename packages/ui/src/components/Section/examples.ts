import type { Example } from '../../props.ts';
import type { Props } from './Section.astro';

const slots = { default: '<p>Chi si trasferisce a Taranto lo comunica entro venti giorni.</p>' };

export const examples: Example<Props>[] = [
	{ name: 'inside an article', props: { id: 'come-fare', title: 'Come fare' }, slots },
	{
		name: 'tinted band with a way on',
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
		props: { title: 'Due mari', band: 'dark', more: { text: 'Scopri', href: '/mari/' } },
		slots,
	},
];
