import type { Example } from '../../props.ts';
import type { FooterProps } from './props.ts';

export const examples: Example<FooterProps>[] = [
	{
		name: 'of an institutional portal',
		says: [
			'footer',
			'“Comune di Borgomarina”',
			'“La città dei due mari”',
			'heading 2 “Amministrazione”',
			'link “Organi di governo” → /amministrazione/organi-di-governo/',
			'link “Aree amministrative” → /amministrazione/aree-amministrative/',
			'link “Uffici” → /amministrazione/uffici/',
			'link “Documenti e dati” → /amministrazione/documenti-e-dati/',
			'heading 2 “Categorie di servizio”',
			'link “Anagrafe e stato civile” → /servizi/anagrafe-e-stato-civile/',
			'link “Cultura e tempo libero” → /servizi/cultura-e-tempo-libero/',
			'link “Educazione e formazione” → /servizi/educazione-e-formazione/',
			'link “Mobilità e trasporti” → /servizi/mobilita-e-trasporti/',
			'link “Salute, benessere e assistenza” → /servizi/salute/',
			'link “Tributi, finanze e contravvenzioni” → /servizi/tributi/',
			'heading 2 “Novità”',
			'link “Notizie” → /novita/notizie/',
			'link “Comunicati” → /novita/comunicati/',
			'link “Avvisi” → /novita/avvisi/',
			'heading 2 “Contatti”',
			'“Piazza Municipio 1, 74121 Borgomarina”',
			'“Codice fiscale 80008750731”',
			'link “Centralino 099 000 0000” → tel:+390990000000',
			'link “PEC protocollo@pec.example.it” → mailto:protocollo@pec.example.it',
			'heading 2 “Assistenza e trasparenza”',
			'link “Leggi le FAQ” → /domande-frequenti/',
			'link “Prenotazione appuntamento” → /servizi/prenota/',
			'link “Segnalazione disservizio” → /servizi/segnala/',
			'link “Amministrazione trasparente” → /amministrazione-trasparente/',
			'link “Informativa privacy” → /privacy/',
			'link “Dichiarazione di accessibilità” → /accessibilita/',
			'heading 2 “Seguici su”',
			'link “Facebook” → https://example.org/facebook',
			'list “Informazioni sul sito”',
			'link “Media policy” → /media-policy/',
			'link “Mappa del sito” → /mappa-del-sito/',
		],
		props: {
			name: 'Comune di Borgomarina',
			tagline: 'La città dei due mari',
			columns: [
				{
					title: 'Amministrazione',
					links: [
						{ text: 'Organi di governo', href: '/amministrazione/organi-di-governo/' },
						{ text: 'Aree amministrative', href: '/amministrazione/aree-amministrative/' },
						{ text: 'Uffici', href: '/amministrazione/uffici/' },
						{ text: 'Documenti e dati', href: '/amministrazione/documenti-e-dati/' },
					],
				},
				{
					title: 'Categorie di servizio',
					wide: true,
					links: [
						{ text: 'Anagrafe e stato civile', href: '/servizi/anagrafe-e-stato-civile/' },
						{ text: 'Cultura e tempo libero', href: '/servizi/cultura-e-tempo-libero/' },
						{ text: 'Educazione e formazione', href: '/servizi/educazione-e-formazione/' },
						{ text: 'Mobilità e trasporti', href: '/servizi/mobilita-e-trasporti/' },
						{ text: 'Salute, benessere e assistenza', href: '/servizi/salute/' },
						{ text: 'Tributi, finanze e contravvenzioni', href: '/servizi/tributi/' },
					],
				},
				{
					title: 'Novità',
					links: [
						{ text: 'Notizie', href: '/novita/notizie/' },
						{ text: 'Comunicati', href: '/novita/comunicati/' },
						{ text: 'Avvisi', href: '/novita/avvisi/' },
					],
				},
			],
			contacts: {
				title: 'Contatti',
				lines: ['Piazza Municipio 1, 74121 Borgomarina', 'Codice fiscale 80008750731'],
				links: [
					{ text: 'Centralino 099 000 0000', href: 'tel:+390990000000' },
					{ text: 'PEC protocollo@pec.example.it', href: 'mailto:protocollo@pec.example.it' },
				],
			},
			duties: {
				title: 'Assistenza e trasparenza',
				links: [
					{ text: 'Leggi le FAQ', href: '/domande-frequenti/', attributes: { 'data-element': 'faq' } },
					{
						text: 'Prenotazione appuntamento',
						href: '/servizi/prenota/',
						attributes: { 'data-element': 'appointment-booking' },
					},
					{
						text: 'Segnalazione disservizio',
						href: '/servizi/segnala/',
						attributes: { 'data-element': 'report-inefficiency' },
					},
					{ text: 'Amministrazione trasparente', href: '/amministrazione-trasparente/' },
					{
						text: 'Informativa privacy',
						href: '/privacy/',
						attributes: { 'data-element': 'privacy-policy-link' },
					},
					{
						text: 'Dichiarazione di accessibilità',
						href: '/accessibilita/',
						attributes: { 'data-element': 'accessibility-link' },
					},
				],
			},
			socials: {
				title: 'Seguici su',
				links: [{ text: 'Facebook', href: 'https://example.org/facebook', icon: 'facebook' }],
			},
			bottom: {
				label: 'Informazioni sul sito',
				links: [
					{ text: 'Media policy', href: '/media-policy/' },
					{ text: 'Mappa del sito', href: '/mappa-del-sito/' },
				],
			},
		},
	},
	{
		name: 'of a small site',
		says: [
			'footer',
			'“Visit Borgomarina”',
			'list “Informazioni sul sito”',
			'link “Note legali” → /note-legali/',
		],
		props: {
			name: 'Visit Borgomarina',
			columns: [],
			bottom: { label: 'Informazioni sul sito', links: [{ text: 'Note legali', href: '/note-legali/' }] },
		},
	},
];
