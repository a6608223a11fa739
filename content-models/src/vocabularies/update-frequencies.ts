import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Frequenza di aggiornamento. */
export const updateFrequencies = defineVocabulary({
	source: 'http://publications.europa.eu/resource/authority/frequency',
	terms: {
		altro: { it: 'Altro', en: 'Other' },
		annuale: { it: 'Annuale', en: 'Annual' },
		bidecennale: { it: 'Bidecennale', en: 'Every twenty years' },
		biennale: { it: 'Biennale', en: 'Biennial' },
		bimensile: { it: 'Bimensile', en: 'Twice a month' },
		bimestrale: { it: 'Bimestrale', en: 'Every two months' },
		bisettimanale: { it: 'Bisettimanale', en: 'Twice a week' },
		continuo: { it: 'Continuo', en: 'Continuous' },
		decennale: { it: 'Decennale', en: 'Every ten years' },
		'due-volte-al-giorno': { it: 'Due volte al giorno', en: 'Twice a day' },
		'in-continuo-aggiornamento': { it: 'In continuo aggiornamento', en: 'Continuously updated' },
		irregolare: { it: 'Irregolare', en: 'Irregular' },
		mai: { it: 'Mai', en: 'Never' },
		mensile: { it: 'Mensile', en: 'Monthly' },
		'ogni-cinque-anni': { it: 'Ogni cinque anni', en: 'Every five years' },
		'ogni-due-ore': { it: 'Ogni due ore', en: 'Every two hours' },
		'ogni-ora': { it: 'Ogni ora', en: 'Hourly' },
		'ogni-quattro-anni': { it: 'Ogni quattro anni', en: 'Every four years' },
		'ogni-tre-ore': { it: 'Ogni tre ore', en: 'Every three hours' },
		quindicinale: { it: 'Quindicinale', en: 'Fortnightly' },
		quotidiano: { it: 'Quotidiano', en: 'Daily' },
		sconosciuto: { it: 'Sconosciuto', en: 'Unknown' },
		semestrale: { it: 'Semestrale', en: 'Every six months' },
		settimanale: { it: 'Settimanale', en: 'Weekly' },
		'tre-volte-a-settimana': { it: 'Tre volte a settimana', en: 'Three times a week' },
		'tre-volte-al-mese': { it: 'Tre volte al mese', en: 'Three times a month' },
		'tre-volte-all-anno': { it: "Tre volte all'anno", en: 'Three times a year' },
		tridecennale: { it: 'Tridecennale', en: 'Every thirty years' },
		triennale: { it: 'Triennale', en: 'Every three years' },
		trimestrale: { it: 'Trimestrale', en: 'Quarterly' },
	},
});

export type UpdateFrequencyCode = CodeOf<typeof updateFrequencies>;
