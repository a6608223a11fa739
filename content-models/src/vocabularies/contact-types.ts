import { defineVocabulary, type CodeOf } from '../vocabulary.ts';

/** Tipi di punto di contatto. */
export const contactTypes = defineVocabulary({
	source: 'Modello Comuni, Architettura dell’informazione v2.0.5',
	terms: {
		email: { it: 'Email', en: 'E-mail' },
		telefono: { it: 'Telefono', en: 'Telephone' },
		url: { it: 'URL', en: 'Website' },
		pec: { it: 'PEC', en: 'Certified e-mail (PEC)' },
		account: { it: 'Account', en: 'Account' },
		whatsapp: { it: 'Whatsapp', en: 'WhatsApp', parent: 'account' },
		telegram: { it: 'Telegram', en: 'Telegram', parent: 'account' },
		skype: { it: 'Skype', en: 'Skype', parent: 'account' },
		linkedin: { it: 'Linkedin', en: 'LinkedIn', parent: 'account' },
		twitter: { it: 'Twitter', en: 'Twitter', parent: 'account' },
	},
});

export type ContactTypeCode = CodeOf<typeof contactTypes>;
