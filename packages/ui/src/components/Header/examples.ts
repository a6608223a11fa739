import type { Example } from '../../props.ts';

export const examples: Example<Record<string, never>>[] = [
	{
		name: 'bands in their frame',
		says: ['header', '“Regione Puglia”', '“Comune di Borgomarina”'],
		props: {},
		slots: {
			slim: '<div class="it-header-slim-wrapper"><div class="container">Regione Puglia</div></div>',
			default:
				'<div class="it-header-center-wrapper"><div class="container">Comune di Borgomarina</div></div>',
		},
	},
];
