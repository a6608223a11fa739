import type { Example } from '../../props.ts';
import type { Props } from './Stepper.astro';

export const examples: Example<Props>[] = [
	{
		name: 'second of four',
		says: [
			'list “Prenotazione”',
			'“Informativa”',
			'“(completato)”',
			'“Luogo e data”',
			'“Dettagli”',
			'“Riepilogo”',
			'“Passo 2 di 4”',
		],
		props: {
			label: 'Prenotazione',
			steps: ['Informativa', 'Luogo e data', 'Dettagli', 'Riepilogo'],
			current: 2,
			doneLabel: 'completato',
			position: 'Passo 2 di 4',
		},
	},
];
