import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { type Home, siteApplications } from '../places.ts';
import { readAddresses } from '../start/addresses.ts';

/** The kinds of site; only portals are judged by the criteria for municipalities. */
export const kindsOfSite = siteApplications;

export type KindOfSite = (typeof kindsOfSite)[number];

/** A site as it is served. */
export interface SiteToExamine {
	/** Null when an address was given. */
	key: string | null;
	name: string | null;
	kind: KindOfSite;
	/** Address of its home page. */
	url: string;
}

/**
 * Finds a site of the installation by its key, or takes an http(s) address.
 * @throws {ExpectedError} when there is no such site.
 */
export function siteToExamine(home: Home, site: string, kind: KindOfSite): SiteToExamine {
	if (/^https?:\/\//i.test(site)) return { key: null, name: null, kind, url: addressIn(site).href };
	if (!existsSync(join(home.dataFolder, 'addresses.json')))
		throw new ExpectedError(
			`Il sito “${site}” non si trova: in ${home.folder} nessun sito è stato ancora servito. Avvia l’installazione con ` +
				'“npm start” (o “portolano serve gateway”), oppure dai l’indirizzo del sito, come https://www.comune.example.it. ' +
				'Niente è stato controllato.',
		);
	const { sites } = readAddresses(home);
	const found = sites.find(({ key }) => key === site);
	if (found) return { key: found.key, name: found.name, kind: found.kind, url: `${found.origin}/` };
	throw new ExpectedError(
		`Nessun sito ha la chiave “${site}”. Quelli pubblicati sono: ${sites.map(({ key }) => key).join(', ') || 'nessuno'}. ` +
			'Si può anche dare un indirizzo, come https://www.comune.example.it. Niente è stato controllato.',
	);
}

function addressIn(text: string): URL {
	const url = URL.parse(text);
	if (url) return url;
	throw new ExpectedError(
		`“${text}” non è un indirizzo. Scrivilo per intero, come https://www.comune.example.it. Niente è stato controllato.`,
	);
}

/** Whether an address is of this machine only. */
export function isLocal(url: string): boolean {
	const { hostname } = new URL(url);
	return hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|\[::1\])/.test(hostname);
}
