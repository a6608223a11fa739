/**
 * Stop words: articles, prepositions, and words that turn a search into a question (“come faccio a…”), folded. They are
 * neither indexed nor searched. For single letters see `single-letters.ts`.
 */
const lists: Readonly<Record<string, string>> = {
	it: `ad agli ai al all alla alle allo che chi ci come con cosa cui da dagli dai dal dall dalla dalle dallo degli
		dei del dell della delle dello devo di dove ed faccio fare fra gli ho il in la le lo ma mi nei negli nel nell
		nella nelle nello non od per perche piu posso puo qual quale quali quando quanto qui se si sono su sugli sui sul
		sull sulla sulle sullo tra un una uno vorrei`,
	en: `an and are at be by can do does for from how in is it my of on or the there to what when where which who why
		with you your`,
	de: `am an auf aus bei das dem den der des die ein eine einem einen einer eines fur ich im in ist mit oder sind und
		von was wer wie wo zu zum zur`,
	fr: `au aux avec ce ces comment dans de des du en est et il je la le les mon ou par pour que quel quelle
		qui sur un une`,
};

/** Returns the stop words of a language. */
export function stopWords(language: string): ReadonlySet<string> {
	return new Set((lists[language] ?? '').split(/\s+/).filter(Boolean));
}
