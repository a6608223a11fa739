import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the root of the site in the language of `path`, such as `/en/`; `/` for paths without a language. */
function rootOf(path: string): string {
	return /^\/[a-z]{2}(?=\/|$)/.exec(path)?.[0].concat('/') ?? '/';
}

async function pageAt(folder: string, path: string): Promise<Buffer | undefined> {
	// Missing in a release older than this page, or in a language that the site does not have.
	return readFile(join(folder, path)).catch(() => undefined);
}

/**
 * Reads a page of the release in `folder` that is served in place of another (404, thanks for a rating), in the
 * language of `path` where the site has it. Returns it with the root it was found under, `/` or for example `/en/`.
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
