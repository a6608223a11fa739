/** What a content type is called in Italian, in labels and in messages. */
export interface Noun {
	/** With its article, to begin a sentence. */
	definite: string;
	singular: string;
	plural: string;
	isFeminine: boolean;
}

export function masculine(definite: string, singular: string, plural: string): Noun {
	return { definite, singular, plural, isFeminine: false };
}

export function feminine(definite: string, singular: string, plural: string): Noun {
	return { definite, singular, plural, isFeminine: true };
}
