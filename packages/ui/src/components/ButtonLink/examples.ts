import type { Example } from '../../props.ts';
import type { Props } from './ButtonLink.astro';

export const examples: Example<Props>[] = [
	{
		name: 'primary',
		says: ['link “Accedi al servizio” → /accedi/'],
		props: { text: 'Accedi al servizio', href: '/accedi/' },
	},
	{
		name: 'outline with icon',
		says: ['link “Prenota” → /prenota/'],
		props: { text: 'Prenota', href: '/prenota/', variant: 'outline', icon: 'calendar' },
	},
	{
		name: 'accent',
		says: ['link “Scopri la città” → /scopri/'],
		props: { text: 'Scopri la città', href: '/scopri/', variant: 'accent' },
	},
];
