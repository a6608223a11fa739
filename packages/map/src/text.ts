const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns a text for the content or an attribute of an element. */
export function escaped(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
}
