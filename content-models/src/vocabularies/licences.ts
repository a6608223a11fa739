import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Licenze di distribuzione. */
export const licences = defineVocabulary({
	source: 'https://w3id.org/italia/controlled-vocabulary/licences',
	terms: {
		'licenza-aperta': { it: 'Licenza aperta', en: 'Open licence' },
		'pubblico-dominio': { it: 'Pubblico dominio', en: 'Public domain', parent: 'licenza-aperta' },
		attribuzione: { it: 'Attribuzione', en: 'Attribution', parent: 'licenza-aperta' },
		'effetto-virale': { it: 'Effetto virale', en: 'Viral effect', parent: 'licenza-aperta' },
		'condivisione-allo-stesso-modo-copyleft-non-compatibile': {
			it: 'Condivisione allo stesso modo - copyleft non compatibile',
			en: 'Share alike, copyleft not compatible',
			parent: 'licenza-aperta',
		},
		'non-aperta': { it: 'Non aperta', en: 'Not open' },
		'solo-uso-non-commerciale': {
			it: 'Solo uso non commerciale',
			en: 'Non-commercial use only',
			parent: 'non-aperta',
		},
		'non-opere-derivate': { it: 'Non opere derivate', en: 'No derivative works', parent: 'non-aperta' },
		'licenza-sconosciuta': { it: 'Licenza sconosciuta', en: 'Unknown licence' },
	},
});

export type LicenceCode = CodeOf<typeof licences>;
