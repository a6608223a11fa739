/**
 * Everyday words for things that the town hall names otherwise, folded, each with the words that its pages use. A match
 * through one of these counts less than a match of the word itself.
 */
const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	it: {
		bolletta: 'tari pagamento',
		buca: 'disservizio',
		buche: 'disservizio',
		cantiere: 'lavori',
		contravvenzione: 'multa',
		dehor: 'dehors',
		immondizia: 'rifiuti',
		invalidi: 'disabilita',
		disabili: 'disabilita',
		monnezza: 'rifiuti',
		negozio: 'commercio',
		pulmino: 'scuolabus',
		sanzione: 'multa',
		scuolabus: 'trasporto',
		spazzatura: 'rifiuti',
		trasferirsi: 'residenza',
		trasferisco: 'residenza',
		trasloco: 'residenza',
		verbale: 'multa',
		vigile: 'polizia',
		vigili: 'polizia',
	},
};

/** Returns the words that pages may use for `word` (folded). */
export function otherWordsFor(word: string, language: string): string[] {
	return (lists[language]?.[word] ?? '').split(' ').filter(Boolean);
}
