import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di punto di contatto. */
export const contactTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		email: { it: 'Email', en: '' },
		telefono: { it: 'Telefono', en: '' },
		url: { it: 'URL', en: '' },
		pec: { it: 'PEC', en: '' },
		account: { it: 'Account', en: '' },
		whatsapp: { it: 'Whatsapp', en: '', parent: 'account' },
		telegram: { it: 'Telegram', en: '', parent: 'account' },
		skype: { it: 'Skype', en: '', parent: 'account' },
		linkedin: { it: 'Linkedin', en: '', parent: 'account' },
		twitter: { it: 'Twitter', en: '', parent: 'account' },
	},
});

export type ContactTypeCode = CodeOf<typeof contactTypes>;
