import type { Example } from '../../props.ts';
import type { TimelineProps } from './props.ts';

export const examples: Example<TimelineProps>[] = [
	{
		name: 'deadlines',
		says: [
			'list “Scadenze”',
			'“10 maggio 2026”',
			'heading 3 “Apertura delle domande (conclusa)”',
			'“Dal sito, dalle 9 del mattino.”',
			'“15 giugno 2026”',
			'heading 3 “Ultimo giorno per la domanda (in corso)”',
			'“1 luglio 2026”',
			'heading 3 “Graduatoria”',
		],
		props: {
			label: 'Scadenze',
			steps: [
				{
					title: 'Apertura delle domande',
					date: { datetime: '2026-05-10', text: '10 maggio 2026', day: '10', month: 'mag' },
					text: 'Dal sito, dalle 9 del mattino.',
					state: 'done',
					stateLabel: 'conclusa',
				},
				{
					title: 'Ultimo giorno per la domanda',
					date: { datetime: '2026-06-15', text: '15 giugno 2026', day: '15', month: 'giu' },
					state: 'current',
					stateLabel: 'in corso',
				},
				{
					title: 'Graduatoria',
					date: { datetime: '2026-07-01', text: '1 luglio 2026', day: '1', month: 'lug' },
				},
			],
		},
	},
	{
		name: 'steps without days',
		says: ['heading 3 “Ingresso dalla Porta”', 'heading 3 “Sala dei Venti”', 'heading 3 “Bastione”'],
		props: { steps: [{ title: 'Ingresso dalla Porta' }, { title: 'Sala dei Venti' }, { title: 'Bastione' }] },
	},
];
