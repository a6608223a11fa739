import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Licenze di distribuzione. */
export const licences = defineVocabulary({
	source: 'https://w3id.org/italia/controlled-vocabulary/licences',
	terms: {
		'licenza-aperta': { it: 'Licenza aperta', en: '' },
		'pubblico-dominio': { it: 'Pubblico dominio', en: '', parent: 'licenza-aperta' },
		attribuzione: { it: 'Attribuzione', en: '', parent: 'licenza-aperta' },
		'effetto-virale': { it: 'Effetto virale', en: '', parent: 'licenza-aperta' },
		'condivisione-allo-stesso-modo-copyleft-non-compatibile': { it: 'Condivisione allo stesso modo - copyleft non compatibile', en: '', parent: 'licenza-aperta' },
		'non-aperta': { it: 'Non aperta', en: '' },
		'solo-uso-non-commerciale': { it: 'Solo uso non commerciale', en: '', parent: 'non-aperta' },
		'non-opere-derivate': { it: 'Non opere derivate', en: '', parent: 'non-aperta' },
		'licenza-sconosciuta': { it: 'Licenza sconosciuta', en: '' },
	},
});

export type LicenceCode = CodeOf<typeof licences>;
