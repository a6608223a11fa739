import type { Example } from '../../props.ts';
import type { DownloadListProps } from './props.ts';

export const examples: Example<DownloadListProps>[] = [
	{
		name: 'forms of a service',
		says: [
			'list “Documenti”',
			'link “Dichiarazione di residenza (PDF, 240 kB)” → /files/modulo.pdf',
			'link “Condizioni di servizio (PDF, 96 kB)” → /files/condizioni.pdf',
			'“Che cosa ti garantiamo, e in quanto tempo.”',
		],
		props: {
			label: 'Documenti',
			files: [
				{ title: 'Dichiarazione di residenza', href: '/files/modulo.pdf', format: 'PDF', size: '240 kB' },
				{
					title: 'Condizioni di servizio',
					href: '/files/condizioni.pdf',
					format: 'PDF',
					size: '96 kB',
					description: 'Che cosa ti garantiamo, e in quanto tempo.',
					icon: 'clip',
					attributes: { 'data-element': 'service-file' },
				},
			],
		},
	},
];
