import type { Example } from '../../props.ts';
import type { Props } from './ButtonLink.astro';

export const examples: Example<Props>[] = [
	{ name: 'primary', props: { text: 'Accedi al servizio', href: '/accedi/' } },
	{
		name: 'outline with icon',
		props: { text: 'Prenota', href: '/prenota/', variant: 'outline', icon: 'calendar' },
	},
	{ name: 'accent', props: { text: 'Scopri la città', href: '/scopri/', variant: 'accent' } },
];
