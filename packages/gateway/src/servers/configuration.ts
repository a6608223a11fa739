import {
	emptySearchPath,
	feedbackOutcomePath,
	feedbackReturnPath,
	type Language,
} from '@portolano/content-models';
import { feedbackPath } from '../feedback.ts';
import type { GatewaySite } from '../site-handler.ts';

/** A site for which another web server is configured. */
export interface ServedSite extends Pick<GatewaySite, 'key' | 'origin' | 'folder' | 'alerts'> {
	/** Folder of the addresses that its pages had before. */
	readonly addresses: string;
	/** Languages with pages below a root of their own, such as `en` for `/en/`. */
	readonly otherLanguages: readonly Language[];
}

export interface ServerOptions {
	/** Address of the gateway, which receives the ratings of pages and the searches without results: `127.0.0.1:8080`. */
	readonly gateway: string;
	/** Origin of previews, with `*` for the token of a session; the gateway serves them. */
	readonly previewOrigin?: string | undefined;
	/** The CMS, when people reach it at a public origin; `address` is where it answers: `127.0.0.1:8090`. */
	readonly cms?: { readonly origin: string; readonly address: string } | undefined;
	/** Port for plain HTTP behind a proxy that ends TLS; without it, sites with an https origin are served on 443. */
	readonly plainPort?: number | undefined;
}

/** Paths that the gateway answers on every site. */
export const gatewayPaths = [feedbackPath, feedbackReturnPath, emptySearchPath];

/** What is sent in place of the gateway while it doesn't answer: the page that a rating was not stored, with the alerts. */
export const insteadOfGateway = {
	path: feedbackPath,
	page: `${feedbackOutcomePath('/', 'not-sent')}index.html`,
	/** Bad gateway, and one that is too late. */
	statuses: [502, 504],
} as const;

/** What can't be answered: a malformed, forbidden or too large request, a program that fails or doesn't answer. */
export const errorStatuses = [400, 403, 405, 413, 414, 500, 502, 503, 504] as const;

/** Paths without a file to which the closing slash is added: `/novita`. Nothing else may be redirected. */
export const withoutSlash = '^/(?:[.]?[a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9-]*$';

/** Returns the host names of a site, without a port. */
export function hostsOf({ origin }: ServedSite): string[] {
	const { hostname } = new URL(origin);
	return [hostname, `www.${hostname}`];
}

export const isSecure = ({ origin }: Pick<ServedSite, 'origin'>) => origin.startsWith('https:');

/** The host names of previews. */
export interface PreviewHosts {
	/** All of them: `*.anteprima.example`. */
	readonly pattern: string;
	/** What is after the token: `anteprima.example`. */
	readonly parent: string;
	/** The origin of `parent`. */
	readonly origin: string;
}

export function hostsOfPreviews(previewOrigin: string): PreviewHosts {
	const origin = previewOrigin.replace('*.', '');
	const { hostname: parent } = new URL(origin);
	return { pattern: `*.${parent}`, parent, origin };
}

/** Returns a name for variables of one site. */
export const nameOf = ({ key }: ServedSite) => key.replaceAll('-', '_');

/** Returns lines with one more tab each. */
const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

export const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Returns a block of nginx or Caddy: its head, then its lines in braces. */
export const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];
