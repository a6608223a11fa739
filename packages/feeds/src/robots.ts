/**
 * Returns a robots.txt (RFC 9309) that allows everything. Pages not to be indexed send a header, which crawlers can
 * only see if they may fetch the page.
 */
export function robots({ sitemapUrl }: { sitemapUrl: string }): string {
	return ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemapUrl}`, ''].join('\n');
}
