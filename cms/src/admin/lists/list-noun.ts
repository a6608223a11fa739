/** How a list names what it has. */
export interface ListNoun {
	singular: string;
	plural: string;
	isFeminine: boolean;
}

/** Returns how many, in words: “12 notizie”, “un evento”. */
export function counted(count: number, { singular, plural, isFeminine }: ListNoun): string {
	if (count !== 1) return `${count} ${plural.toLowerCase()}`;
	return `${isFeminine ? 'una' : 'un'} ${singular.toLowerCase()}`;
}

/** Returns the ending of a participle for that many. */
export function endingFor(count: number, { isFeminine }: ListNoun): string {
	if (count === 1) return isFeminine ? 'a' : 'o';
	return isFeminine ? 'e' : 'i';
}
