import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Eventi della vita delle imprese. */
export const businessEvents = defineVocabulary({
	source:
		'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/life-business-event/business-event',
	terms: {
		'avvio-impresa': { it: 'Avvio impresa', en: 'Starting a business' },
		'avvio-nuova-attivita-professionale': {
			it: 'Avvio nuova attività professionale',
			en: 'Starting a professional activity',
		},
		'richiesta-licenze-permessi-e-certificati': {
			it: 'Richiesta licenze, permessi e certificati',
			en: 'Applying for licences, permits and certificates',
		},
		'registrazione-impresa-transfrontaliera': {
			it: 'Registrazione impresa transfrontaliera',
			en: 'Registering a cross-border business',
		},
		'avvio-e-registrazione-filiale': {
			it: 'Avvio e registrazione filiale',
			en: 'Opening and registering a branch',
		},
		'finanziamento-impresa': { it: 'Finanziamento impresa', en: 'Financing a business' },
		'gestione-personale': { it: 'Gestione personale', en: 'Managing staff' },
		'pagamento-iva-tasse-e-dogane': {
			it: 'Pagamento iva, tasse e dogane',
			en: 'Paying VAT, taxes and duties',
		},
		'notifiche-autorita': { it: 'Notifiche autorità', en: 'Notifying authorities' },
		'chiusura-impresa-e-attivita-professionale': {
			it: 'Chiusura impresa e attività professionale',
			en: 'Closing a business or professional activity',
		},
		'chiusura-filiale': { it: 'Chiusura filiale', en: 'Closing a branch' },
		'ristrutturazione-impresa': { it: 'Ristrutturazione impresa', en: 'Restructuring a business' },
		'vendita-impresa': { it: 'Vendita impresa', en: 'Selling a business' },
		bancarotta: { it: 'Bancarotta', en: 'Bankruptcy' },
		'partecipazione-ad-appalti-pubblici-nazionali-e-transfrontalieri': {
			it: 'Partecipazione ad appalti pubblici nazionali e transfrontalieri',
			en: 'Taking part in public tenders',
		},
	},
});

export type BusinessEventCode = CodeOf<typeof businessEvents>;
