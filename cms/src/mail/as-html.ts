const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns `text` as HTML that shows it. */
export function asHtml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => escaped[character] ?? character);
}
