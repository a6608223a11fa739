import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import {
	type FormerAddress,
	formerAddress,
	formerAddressFile,
	listOfNumbered,
	pagePath,
	pagesBeyond,
} from '@portolano/content-models';
import { escaped } from './escaped.ts';
import { pageInLanguage } from './page-in-language.ts';

/**
 * Browsers and proxies ask again each time: a page may take the address again, and one that moved to another site and back
 * would lead them in a circle.
 */
const asksAgain = { 'Cache-Control': 'no-cache' };

/** Returns what the release in `folder` has for an address without a page; undefined for an unknown address. */
export async function formerAddressAt(
	folder: string | undefined,
	pathname: string,
): Promise<FormerAddress | undefined> {
	if (folder === undefined || !pagePath.safeParse(pathname).success) return undefined;
	const list = listOfNumbered(pathname);
	const text =
		(await textOf(join(folder, formerAddressFile(pathname)))) ??
		(list === undefined ? undefined : await textOf(join(folder, formerAddressFile(pagesBeyond(list)))));
	return text === undefined ? undefined : formerAddress.parse(JSON.parse(text));
}

/** Returns the text of a file; undefined for a missing one. A record that can't be read must not look like a 404. */
async function textOf(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
		throw error;
	}
}

/** Redirects to another path of the site, or to a page of a site among `origins`. Returns false for any other host. */
export function redirect(response: ServerResponse, to: string, origins: ReadonlySet<string>): boolean {
	if (!to.startsWith('/') && !origins.has(new URL(to).origin)) return false;
	response.writeHead(301, { Location: to, ...asksAgain }).end();
	return true;
}

/**
 * Returns the page of the site that tells that a page was withdrawn, in the language of `path`, with the reason in its
 * place; the page for unknown addresses in a release older than that page.
 */
export async function gonePage(
	folder: string,
	path: string,
	reason: string | undefined,
): Promise<string | undefined> {
	const page =
		(await pageInLanguage(folder, path, (root) => `${root}410.html`)) ??
		(await pageInLanguage(folder, path, (root) => `${root}404.html`));
	return page && withReason(page.html.toString(), reason);
}

/** Returns the page for withdrawn addresses with the reason in its place. */
export function withReason(html: string, reason: string | undefined): string {
	return reason === undefined ? html : html.replace(reasonPlace, (_, tag: string) => tag + escaped(reason));
}

/** The element of `GonePage.astro` whose text the reason replaces. */
const reasonPlace = /(<p\b[^>]*\bdata-gone-reason\b[^>]*>)[^<]*/;
