interface InBoth<Text> {
	it: Text;
	en: Text;
}

/** The texts of alerts about one risk, in Italian and English. */
export interface AlertTemplate {
	/** What stands on the bar, by level. */
	lines: Readonly<Record<'yellow' | 'orange' | 'red', InBoth<string>>>;
	/** What comes before the advice on the page of the alert, at the red level. */
	whenRed: InBoth<readonly string[]>;
}
