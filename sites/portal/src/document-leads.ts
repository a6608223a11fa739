import type { DocumentTypeCode } from '@portolano/content-models';

/** What the list of each type of documents has, in the words of those who look for it. */
export const documentLeads: Readonly<Record<DocumentTypeCode, string>> = {
	'documento-albo-pretorio':
		'Gli atti che il Comune rende noti per legge: ordinanze, bandi, avvisi, decreti, deliberazioni.',
	modulistica:
		'I moduli da compilare e consegnare. Ognuno dice per quale servizio serve e a quale ufficio va.',
	'documento-funzionamento-interno': 'Le regole e le guide con cui lavorano gli uffici.',
	'atto-normativo': 'Lo statuto e i regolamenti: le regole che il Comune si è dato e che valgono in città.',
	'accordo-tra-enti': 'Gli accordi con altri enti, scuole e associazioni, e per quanto tempo valgono.',
	'documento-attivita-politica': 'Ordini del giorno, mozioni e altri documenti del Consiglio e della Giunta.',
	'documento-di-supporto': 'Guide, carte dei servizi e altri documenti che spiegano come funzionano le cose.',
	istanza: 'Le richieste che si presentano al Comune, con il modulo per farle.',
	'documento-di-programmazione-e-rendicontazione':
		'I piani del Comune e i rendiconti: che cosa vuole fare, che cosa ha fatto, quanto ha speso.',
	dataset: 'Dati aperti, in ordine alfabetico: si scaricano e si riusano liberamente, citando la fonte.',
};
