import type { Example } from '../../props.ts';
import type { Props } from './Footer.astro';

export const examples: Example<Props>[] = [
	{
		name: 'of an institutional portal',
		props: {
			name: 'Comune di Taranto',
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
				lines: ['Piazza Municipio 1, 74121 Taranto', 'Codice fiscale 80008750731'],
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
		props: {
			name: 'Visit Taranto',
			columns: [],
			bottom: { label: 'Informazioni sul sito', links: [{ text: 'Note legali', href: '/note-legali/' }] },
		},
	},
];
