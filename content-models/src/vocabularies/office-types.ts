import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di unità organizzativa. */
export const officeTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		'struttura-amministrativa': { it: 'Struttura amministrativa', en: '' },
		area: { it: 'Area', en: '', parent: 'struttura-amministrativa' },
		ufficio: { it: 'Ufficio', en: '', parent: 'struttura-amministrativa' },
		'struttura-politica': { it: 'Struttura politica', en: '' },
		'giunta-comunale': { it: 'Giunta comunale', en: '', parent: 'struttura-politica' },
		'consiglio-comunale': { it: 'Consiglio comunale', en: '', parent: 'struttura-politica' },
		commissione: { it: 'Commissione', en: '', parent: 'struttura-politica' },
		'altra-struttura': { it: 'Altra struttura', en: '' },
		biblioteca: { it: 'Biblioteca', en: '', parent: 'altra-struttura' },
		museo: { it: 'Museo', en: '', parent: 'altra-struttura' },
		'azienda-municipalizzata': { it: 'Azienda municipalizzata', en: '', parent: 'altra-struttura' },
		ente: { it: 'Ente', en: '', parent: 'altra-struttura' },
		fondazione: { it: 'Fondazione', en: '', parent: 'altra-struttura' },
		'centro-culturale': { it: 'Centro culturale', en: '', parent: 'altra-struttura' },
		scuola: { it: 'Scuola', en: '', parent: 'altra-struttura' },
	},
});

export type OfficeTypeCode = CodeOf<typeof officeTypes>;
