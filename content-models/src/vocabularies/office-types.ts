import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di unità organizzativa. */
export const officeTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		'struttura-amministrativa': { it: 'Struttura amministrativa', en: 'Administrative structure' },
		area: { it: 'Area', en: 'Department', parent: 'struttura-amministrativa' },
		ufficio: { it: 'Ufficio', en: 'Office', parent: 'struttura-amministrativa' },
		'struttura-politica': {
			it: 'Struttura politica',
			en: 'Political body',
			plural: { it: 'Altri organi', en: 'Other bodies' },
		},
		'giunta-comunale': { it: 'Giunta comunale', en: 'City government', parent: 'struttura-politica' },
		'consiglio-comunale': { it: 'Consiglio comunale', en: 'City council', parent: 'struttura-politica' },
		commissione: {
			it: 'Commissione',
			en: 'Committee',
			parent: 'struttura-politica',
			plural: { it: 'Commissioni', en: 'Committees' },
		},
		'altra-struttura': { it: 'Altra struttura', en: 'Other structure' },
		biblioteca: { it: 'Biblioteca', en: 'Library', parent: 'altra-struttura' },
		museo: { it: 'Museo', en: 'Museum', parent: 'altra-struttura' },
		'azienda-municipalizzata': {
			it: 'Azienda municipalizzata',
			en: 'Municipal company',
			parent: 'altra-struttura',
		},
		ente: { it: 'Ente', en: 'Public body', parent: 'altra-struttura' },
		fondazione: { it: 'Fondazione', en: 'Foundation', parent: 'altra-struttura' },
		'centro-culturale': { it: 'Centro culturale', en: 'Cultural centre', parent: 'altra-struttura' },
		scuola: { it: 'Scuola', en: 'School', parent: 'altra-struttura' },
	},
});

export type OfficeTypeCode = CodeOf<typeof officeTypes>;
