/**
 * Returns structured data as the text of a `<script type="application/ld+json">`. A list becomes one `@graph`; a single
 * node is written without it, as the check of the service sheet requires (R.SI.1.1). `<` is written as `\u003c`, so
 * that no text can close the script.
 */
export function jsonLd(nodes: object | readonly object[]): string {
	const context = 'https://schema.org';
	const data = Array.isArray(nodes)
		? { '@context': context, '@graph': nodes }
		: { '@context': context, ...nodes };
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
