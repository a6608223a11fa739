import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Temi di un dataset. */
export const datasetThemes = defineVocabulary({
	source: 'http://publications.europa.eu/resource/authority/data-theme',
	terms: {
		'agricoltura-pesca-silvicoltura-e-prodotti-alimentari': {
			it: 'Agricoltura, pesca, silvicoltura e prodotti alimentari',
			en: 'Agriculture, fisheries, forestry and food',
		},
		'economia-e-finanze': { it: 'Economia e Finanze', en: 'Economy and finance' },
		'istruzione-cultura-e-sport': { it: 'Istruzione, cultura e sport', en: 'Education, culture and sport' },
		energia: { it: 'Energia', en: 'Energy' },
		ambiente: { it: 'Ambiente', en: 'Environment' },
		'governo-e-settore-pubblico': { it: 'Governo e settore pubblico', en: 'Government and public sector' },
		salute: { it: 'Salute', en: 'Health' },
		'tematiche-internazionali': { it: 'Tematiche internazionali', en: 'International issues' },
		'giustizia-sistema-giuridico-e-sicurezza-pubblica': {
			it: 'Giustizia, sistema giuridico e sicurezza pubblica',
			en: 'Justice, legal system and public safety',
		},
		'popolazione-e-societa': { it: 'Popolazione e società', en: 'Population and society' },
		'regioni-e-citta': { it: 'Regioni e città', en: 'Regions and cities' },
		'scienza-e-tecnologia': { it: 'Scienza e tecnologia', en: 'Science and technology' },
		trasporti: { it: 'Trasporti', en: 'Transport' },
	},
});

export type DatasetThemeCode = CodeOf<typeof datasetThemes>;
