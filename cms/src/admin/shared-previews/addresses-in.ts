/** Returns the addresses that a person has written one a line, or with commas or spaces between. */
export function addressesIn(text: string): string[] {
	return text.split(/[\s,;]+/).filter((part) => part !== '');
}
