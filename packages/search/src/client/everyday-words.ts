/**
 * What people call things that the town hall names otherwise: folded words, each with those under which its pages stand.
 * They find as well, a little less than the word itself.
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

/** The words by which `word`, folded, may be meant. */
export function otherWordsFor(word: string, language: string): string[] {
	return (lists[language]?.[word] ?? '').split(' ').filter(Boolean);
}
