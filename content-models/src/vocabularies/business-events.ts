import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Eventi della vita delle imprese. */
export const businessEvents = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/life-business-event/business-event',
	terms: {
		'avvio-impresa': {
			it: 'Avvio impresa',
			en: 'Starting a business',
			everyday: { it: 'Aprire un’impresa o un negozio', en: 'Opening a business or a shop', slug: 'aprire' },
		},
		'avvio-nuova-attivita-professionale': {
			it: 'Avvio nuova attività professionale',
			en: 'Starting a professional activity',
			everyday: { it: 'Iniziare una professione', en: 'Starting a profession', slug: 'professione' },
		},
		'richiesta-licenze-permessi-e-certificati': {
			it: 'Richiesta licenze, permessi e certificati',
			en: 'Applying for licences, permits and certificates',
			everyday: {
				it: 'Chiedere licenze e permessi',
				en: 'Asking for licences and permits',
				slug: 'licenze-e-permessi',
			},
		},
		'registrazione-impresa-transfrontaliera': {
			it: 'Registrazione impresa transfrontaliera',
			en: 'Registering a cross-border business',
			everyday: { it: 'Lavorare in più Paesi', en: 'Working in several countries', slug: 'piu-paesi' },
		},
		'avvio-e-registrazione-filiale': {
			it: 'Avvio e registrazione filiale',
			en: 'Opening and registering a branch',
			everyday: { it: 'Aprire un’altra sede', en: 'Opening another branch', slug: 'altra-sede' },
		},
		'finanziamento-impresa': {
			it: 'Finanziamento impresa',
			en: 'Financing a business',
			everyday: { it: 'Trovare finanziamenti', en: 'Finding funds', slug: 'finanziamenti' },
		},
		'gestione-personale': {
			it: 'Gestione personale',
			en: 'Managing staff',
			everyday: { it: 'Assumere e gestire personale', en: 'Hiring and managing staff', slug: 'personale' },
		},
		'pagamento-iva-tasse-e-dogane': {
			it: 'Pagamento iva, tasse e dogane',
			en: 'Paying VAT, taxes and duties',
			everyday: { it: 'Pagare tasse e canoni', en: 'Paying taxes and fees', slug: 'tasse-e-canoni' },
		},
		'notifiche-autorita': {
			it: 'Notifiche autorità',
			en: 'Notifying authorities',
			everyday: {
				it: 'Fare comunicazioni agli enti',
				en: 'Notifying the authorities',
				slug: 'comunicazioni',
			},
		},
		'chiusura-impresa-e-attivita-professionale': {
			it: 'Chiusura impresa e attività professionale',
			en: 'Closing a business or professional activity',
			everyday: { it: 'Chiudere l’attività', en: 'Closing a business', slug: 'chiudere' },
		},
		'chiusura-filiale': {
			it: 'Chiusura filiale',
			en: 'Closing a branch',
			everyday: { it: 'Chiudere una sede', en: 'Closing a branch', slug: 'chiudere-una-sede' },
		},
		'ristrutturazione-impresa': {
			it: 'Ristrutturazione impresa',
			en: 'Restructuring a business',
			everyday: {
				it: 'Trasformare o ampliare l’attività',
				en: 'Changing or enlarging a business',
				slug: 'trasformare',
			},
		},
		'vendita-impresa': {
			it: 'Vendita impresa',
			en: 'Selling a business',
			everyday: { it: 'Vendere o cedere l’attività', en: 'Selling a business', slug: 'cedere' },
		},
		bancarotta: {
			it: 'Bancarotta',
			en: 'Bankruptcy',
			everyday: { it: 'Affrontare una crisi d’impresa', en: 'Facing a business crisis', slug: 'crisi' },
		},
		'partecipazione-ad-appalti-pubblici-nazionali-e-transfrontalieri': {
			it: 'Partecipazione ad appalti pubblici nazionali e transfrontalieri',
			en: 'Taking part in public tenders',
			everyday: { it: 'Lavorare per il Comune', en: 'Working for the municipality', slug: 'gare' },
		},
	},
});

export type BusinessEventCode = CodeOf<typeof businessEvents>;
