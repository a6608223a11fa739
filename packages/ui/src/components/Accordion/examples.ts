import type { Example } from '../../props.ts';
import type { Props } from './Accordion.astro';

export const examples: Example<Props>[] = [
	{
		name: 'questions',
		props: {
			items: [
				{ title: 'Quanto costa?', text: 'Il servizio è gratuito.' },
				{ title: 'Posso delegare un’altra persona?', text: 'Sì, con una delega firmata e un documento.' },
			],
		},
	},
];
