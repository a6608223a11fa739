/**
 * Words that say nothing about what is looked for: articles, prepositions, and those that turn a search into a question
 * (“come faccio a…”). Folded: without accents. They are neither indexed nor searched.
 */
const lists: Readonly<Record<string, string>> = {
	it: `a ad agli ai al all alla alle allo c che chi ci come con cosa cui d da dagli dai dal dall dalla dalle dallo degli
		dei del dell della delle dello devo di dove e ed faccio fare fra gli ho i il in l la le lo ma mi n nei negli nel nell
		nella nelle nello non o od per perche piu posso puo qual quale quali quando quanto qui s se si sono su sugli sui sul
		sull sulla sulle sullo tra un una uno v vorrei`,
	en: `a an and are at be by can do does for from how i in is it my of on or the there to what when where which who why
		with you your`,
	de: `am an auf aus bei das dem den der des die ein eine einem einen einer eines fur ich im in ist mit oder sind und
		von was wer wie wo zu zum zur`,
	fr: `a au aux avec c ce ces comment d dans de des du en est et il j je l la le les mon n ou par pour que quel quelle
		qui s sur un une y`,
};

/** The words to leave out in a language. */
export function stopWords(language: string): ReadonlySet<string> {
	return new Set((lists[language] ?? '').split(/\s+/).filter(Boolean));
}
