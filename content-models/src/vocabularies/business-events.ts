import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Eventi della vita delle imprese. */
export const businessEvents = defineVocabulary({
	source: 'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/life-business-event/business-event',
	terms: {
		'avvio-impresa': { it: 'Avvio impresa', en: '' },
		'avvio-nuova-attivita-professionale': { it: 'Avvio nuova attività professionale', en: '' },
		'richiesta-licenze-permessi-e-certificati': { it: 'Richiesta licenze, permessi e certificati', en: '' },
		'registrazione-impresa-transfrontaliera': { it: 'Registrazione impresa transfrontaliera', en: '' },
		'avvio-e-registrazione-filiale': { it: 'Avvio e registrazione filiale', en: '' },
		'finanziamento-impresa': { it: 'Finanziamento impresa', en: '' },
		'gestione-personale': { it: 'Gestione personale', en: '' },
		'pagamento-iva-tasse-e-dogane': { it: 'Pagamento iva, tasse e dogane', en: '' },
		'notifiche-autorita': { it: 'Notifiche autorità', en: '' },
		'chiusura-impresa-e-attivita-professionale': { it: 'Chiusura impresa e attività professionale', en: '' },
		'chiusura-filiale': { it: 'Chiusura filiale', en: '' },
		'ristrutturazione-impresa': { it: 'Ristrutturazione impresa', en: '' },
		'vendita-impresa': { it: 'Vendita impresa', en: '' },
		bancarotta: { it: 'Bancarotta', en: '' },
		'partecipazione-ad-appalti-pubblici-nazionali-e-transfrontalieri': { it: 'Partecipazione ad appalti pubblici nazionali e transfrontalieri', en: '' },
	},
});

export type BusinessEventCode = CodeOf<typeof businessEvents>;
