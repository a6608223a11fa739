import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `/` or the root of the site in the language of `path`: `/en/`. */
function rootOf(path: string): string {
	return /^\/[a-z]{2}(?=\/|$)/.exec(path)?.[0].concat('/') ?? '/';
}

async function pageAt(folder: string, path: string): Promise<Buffer | undefined> {
	// A site released before it had this page, or whose language this is not, does without.
	return readFile(join(folder, path)).catch(() => undefined);
}

/**
 * A page of the release in `folder` that answers for another (404, thanks for a rating), in the language of `path` where
 * the site has one for it: the root under which it stands, `/` or `/en/`, and its text.
 */
export async function pageInLanguage(
	folder: string,
	path: string,
	fileUnder: (root: string) => string,
): Promise<{ root: string; html: Buffer } | undefined> {
	for (const root of new Set([rootOf(path), '/'])) {
		const html = await pageAt(folder, fileUnder(root));
		if (html) return { root, html };
	}
	return undefined;
}
