import type { Finding } from './finding.ts';
import type { PageLinks } from './html/check-html.ts';
import type { PageLink } from './html/scanned-page.ts';

export interface SiteLinks {
	/** Every page by its path, `/novita/`. */
	pages: ReadonlyMap<string, PageLinks>;
	/** Paths of every other file, `/feed.xml`. */
	files: Pick<ReadonlySet<string>, 'has'>;
}

const ORIGIN = 'https://site.invalid';

/**
 * Links and resources of a site that lead to nothing: no page, no file, no such anchor. Links to other sites are not
 * followed. Give in `pages` all the pages of the site; to check some, pass them as `only`.
 */
export function brokenLinks(site: SiteLinks, only: Iterable<string> = site.pages.keys()): Finding[] {
	return [...only].flatMap((path) => brokenOn(site, path));
}

function brokenOn(site: SiteLinks, path: string): Finding[] {
	const page = site.pages.get(path);
	if (!page) return [];
	return page.links.flatMap((link) => {
		const problem = problemOf(site, path, link.href);
		return problem ? [finding(path, link, problem)] : [];
	});
}

function problemOf({ pages, files }: SiteLinks, path: string, href: string): string | undefined {
	if (isPlain(href) && (pages.has(href) || files.has(href))) return undefined;
	const url = URL.parse(href, `${ORIGIN}${path}`);
	if (!url) return 'l’indirizzo non è scritto bene';
	if (url.origin !== ORIGIN) return undefined;
	const target = decoded(url.pathname);
	const page = pages.get(target);
	if (!page) {
		if (files.has(target)) return undefined;
		return pages.has(`${target}/`) ? 'manca la barra finale' : 'la pagina o il file non esiste';
	}
	const anchor = decoded(url.hash.slice(1));
	return anchor && !page.ids.has(anchor) ? `nella pagina non c’è il punto “${anchor}”` : undefined;
}

/** A path as our own pages write it, which needs no parsing: most links of a page are such. */
function isPlain(href: string): boolean {
	return /^\/(?!\/)[\w./-]*$/.test(href) && !href.includes('/.');
}

// A percent sign that encodes nothing is left as it is: the address then leads to no page, and that is the finding.
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function finding(path: string, { href, text, kind }: PageLink, problem: string): Finding {
	const name = text ? `“${text}” (${href})` : href;
	return {
		rule: 'Collegamenti',
		where: `${path} · ${href}`,
		what:
			kind === 'link'
				? `Il collegamento ${name} non funziona: ${problem}.`
				: `La pagina usa ${href}, ma ${problem}.`,
		cure:
			kind === 'link'
				? 'Scegli di nuovo la pagina o il documento a cui deve portare.'
				: 'Carica di nuovo l’immagine o il file.',
	};
}
