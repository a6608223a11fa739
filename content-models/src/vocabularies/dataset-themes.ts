import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Temi di un dataset. */
export const datasetThemes = defineVocabulary({
	source: 'http://publications.europa.eu/resource/authority/data-theme',
	terms: {
		'agricoltura-pesca-silvicoltura-e-prodotti-alimentari': { it: 'Agricoltura, pesca, silvicoltura e prodotti alimentari', en: '' },
		'economia-e-finanze': { it: 'Economia e Finanze', en: '' },
		'istruzione-cultura-e-sport': { it: 'Istruzione, cultura e sport', en: '' },
		energia: { it: 'Energia', en: '' },
		ambiente: { it: 'Ambiente', en: '' },
		'governo-e-settore-pubblico': { it: 'Governo e settore pubblico', en: '' },
		salute: { it: 'Salute', en: '' },
		'tematiche-internazionali': { it: 'Tematiche internazionali', en: '' },
		'giustizia-sistema-giuridico-e-sicurezza-pubblica': { it: 'Giustizia, sistema giuridico e sicurezza pubblica', en: '' },
		'popolazione-e-societa': { it: 'Popolazione e società', en: '' },
		'regioni-e-citta': { it: 'Regioni e città', en: '' },
		'scienza-e-tecnologia': { it: 'Scienza e tecnologia', en: '' },
		trasporti: { it: 'Trasporti', en: '' },
	},
});

export type DatasetThemeCode = CodeOf<typeof datasetThemes>;
