import { type CodeOf, defineVocabulary } from '../vocabulary.ts';

/** Operational phases of a civil-protection plan, from the lightest. The mayor declares them. */
export const phases = defineVocabulary({
	source: 'Direttiva del Presidente del Consiglio dei ministri 30 aprile 2021',
	terms: {
		attenzione: { it: 'Attenzione', en: 'Attention' },
		preallarme: { it: 'Preallarme', en: 'Pre-alarm' },
		allarme: { it: 'Allarme', en: 'Alarm' },
	},
});

export type Phase = CodeOf<typeof phases>;
