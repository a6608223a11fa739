import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Frequenza di aggiornamento. */
export const updateFrequencies = defineVocabulary({
	source: 'http://publications.europa.eu/resource/authority/frequency',
	terms: {
		altro: { it: 'Altro', en: '' },
		annuale: { it: 'Annuale', en: '' },
		bidecennale: { it: 'Bidecennale', en: '' },
		biennale: { it: 'Biennale', en: '' },
		bimensile: { it: 'Bimensile', en: '' },
		bimestrale: { it: 'Bimestrale', en: '' },
		bisettimanale: { it: 'Bisettimanale', en: '' },
		continuo: { it: 'Continuo', en: '' },
		decennale: { it: 'Decennale', en: '' },
		'due-volte-al-giorno': { it: 'Due volte al giorno', en: '' },
		'in-continuo-aggiornamento': { it: 'In continuo aggiornamento', en: '' },
		irregolare: { it: 'Irregolare', en: '' },
		mai: { it: 'Mai', en: '' },
		mensile: { it: 'Mensile', en: '' },
		'ogni-cinque-anni': { it: 'Ogni cinque anni', en: '' },
		'ogni-due-ore': { it: 'Ogni due ore', en: '' },
		'ogni-ora': { it: 'Ogni ora', en: '' },
		'ogni-quattro-anni': { it: 'Ogni quattro anni', en: '' },
		'ogni-tre-ore': { it: 'Ogni tre ore', en: '' },
		quindicinale: { it: 'Quindicinale', en: '' },
		quotidiano: { it: 'Quotidiano', en: '' },
		sconosciuto: { it: 'Sconosciuto', en: '' },
		semestrale: { it: 'Semestrale', en: '' },
		settimanale: { it: 'Settimanale', en: '' },
		'tre-volte-a-settimana': { it: 'Tre volte a settimana', en: '' },
		'tre-volte-al-mese': { it: 'Tre volte al mese', en: '' },
		'tre-volte-all-anno': { it: 'Tre volte all\'anno', en: '' },
		tridecennale: { it: 'Tridecennale', en: '' },
		triennale: { it: 'Triennale', en: '' },
		trimestrale: { it: 'Trimestrale', en: '' },
	},
});

export type UpdateFrequencyCode = CodeOf<typeof updateFrequencies>;
