/** robots.txt (RFC 9309): everything may be read. What must not be indexed says so in a header, which a blocked page could not. */
export function robots({ sitemapUrl }: { sitemapUrl: string }): string {
	return ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemapUrl}`, ''].join('\n');
}
