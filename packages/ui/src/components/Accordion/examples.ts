import type { Example } from '../../props.ts';
import type { Props } from './Accordion.astro';

export const examples: Example<Props>[] = [
	{
		name: 'questions',
		says: [
			'summary “Quanto costa?”',
			'heading 3 “Quanto costa?”',
			'“Il servizio è gratuito.”',
			'summary “Posso delegare un’altra persona?”',
			'heading 3 “Posso delegare un’altra persona?”',
			'“Sì, con una delega firmata e un documento.”',
		],
		props: {
			items: [
				{ title: 'Quanto costa?', text: 'Il servizio è gratuito.' },
				{ title: 'Posso delegare un’altra persona?', text: 'Sì, con una delega firmata e un documento.' },
			],
		},
	},
];
