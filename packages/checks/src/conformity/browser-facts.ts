/** The rating of the feedback component, from one to five stars. */
export const ratings = [1, 2, 3, 4, 5] as const;

export type Question = 'positive' | 'negative';

/** What the criteria need to know of a page that only a browser can tell. */
export interface BrowserFacts {
	/** First font families of headings and paragraphs, hidden ones too, and of the elements in them. */
	fonts: { texts: string[]; within: string[] };
	/** The version of Bootstrap Italia as the validator reads it; null when the page declares none. */
	bootstrapVersion: string | null;
	cookies: { name: string; domain: string }[];
	/** For each number of stars, the questions visible after two clicks; null when the page asks for no rating. */
	questionsShown: Question[][] | null;
}
