/**
 * Words by which people ask for a way to reach somebody: folded. Beside other words they say what kind of page is wanted,
 * not what must stand on it.
 */
const contactWords: Readonly<Record<string, string>> = {
	it: `apertura apre aperta aperto cellulare cellulari chiamare contattare contatti contatto email fax indirizzi indirizzo
		mail numeri numero orari orario pec posta recapiti recapito scrivere sede sedi sportello tel telefonare telefoni
		telefonici telefonico telefono trova whatsapp`,
	en: `address call contact contacts email hours mail number open opening phone telephone write`,
	de: `adresse kontakt nummer offnungszeiten telefon telefonnummer`,
	fr: `adresse contact courriel horaires numero telephone`,
};

/** Types of page that tell how to reach somebody, and how much more they count where that is asked. */
export const contactBoosts: Readonly<Record<string, number>> = {
	contatti: 3,
	uffici: 3,
	persone: 2,
	luoghi: 1.5,
};

/** Whether `word`, folded, asks for a contact. */
export function isContactWord(word: string, language: string): boolean {
	return (contactWords[language] ?? '').split(/\s+/).includes(word);
}
