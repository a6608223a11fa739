const storedLink = /\/file\/([0-9a-f]{16})\/([a-z0-9][a-z0-9._-]*)/g;

/** The stored files that a page links to, as `<16 hex>/<name>`, each once. */
export function storedLinksIn(body: string): Set<string> {
	if (!body.includes('/file/')) return new Set();
	return new Set(body.matchAll(storedLink).map(([, hash, name]) => `${hash}/${name}`));
}
