/** The Italian name of a content type, for labels and messages. */
export interface Noun {
	/** With its article, capitalised for the beginning of a sentence. */
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
