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
 * Finds the links and resources of a site whose page, file or anchor doesn't exist. Links to other sites are not
 * followed. `site.pages` must hold every page of the site; `only` restricts which pages are checked.
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

/** Whether a link is a plain path, as most links of our pages are: it needs no URL parsing. */
function isPlain(href: string): boolean {
	return /^\/(?!\/)[\w./-]*$/.test(href) && !href.includes('/.');
}

// An invalid percent sequence is left as it is: the address then matches no page and is reported.
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
