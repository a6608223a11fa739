/**
 * Words that show a query is about contacting somebody (folded). Beside other words they only raise the pages with
 * contact details; those pages need not contain them.
 */
const contactWords: Readonly<Record<string, string>> = {
	it: `apertura apre aperta aperto cellulare cellulari chiamare contattare contatti contatto email fax indirizzi indirizzo
		mail numeri numero orari orario pec posta recapiti recapito scrivere sede sedi sportello tel telefonare telefoni
		telefonici telefonico telefono trova whatsapp`,
	en: `address call contact contacts email hours mail number open opening phone telephone write`,
	de: `adresse kontakt nummer offnungszeiten telefon telefonnummer`,
	fr: `adresse contact courriel horaires numero telephone`,
};

/** Score factors of the page types that have contact details, applied to queries about contacts. */
export const contactBoosts: Readonly<Record<string, number>> = {
	contatti: 3,
	uffici: 3,
	persone: 2,
	luoghi: 1.5,
};

/** Whether `word` (folded) shows that the query is about contacting somebody. */
export function isContactWord(word: string, language: string): boolean {
	return (contactWords[language] ?? '').split(/\s+/).includes(word);
}
