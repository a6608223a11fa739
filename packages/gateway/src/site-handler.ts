import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AlertsContext, type AlertsOfSite, SiteAlerts } from './alerts/site-alerts.ts';
import { type FeedbackLimits, feedbackPath, takeFeedback } from './feedback.ts';
import { formerAddressAt, gonePage, redirect } from './former-address.ts';
import { emptySearchPath, feedbackReturnPath } from '@portolano/content-models';
import { leadBack } from './feedback-pages.ts';
import { headersOf } from './headers.ts';
import { pageInLanguage } from './page-in-language.ts';
import type { forwardTo, PublicRoute } from './public-routes.ts';
import { readerAddress, readerNetwork, type TrustedProxies } from './reader-address.ts';
import { readTarget, type RequestTarget } from './request-target.ts';
import { type Refusal, refuseWithPage, sendInstead } from './instead.ts';
import { takeEmptySearch } from './visits/empty-search.ts';
import { isReading } from './visits/is-reading.ts';
import type { VisitCounter } from './visits/visit-counter.ts';
import { answerShortly, endAfterRefusal } from './short-answer.ts';
import { sendFile } from './stored-file.ts';

/** A site as the gateway sees it: its identity and the folder of its live release. */
export interface GatewaySite {
	key: string;
	/** Public origin, such as `https://www.comune.example.it`. */
	origin: string;
	/** Folder of the live release. */
	folder: string;
	/** Folder of the addresses that pages had before; without it all of them are unknown. */
	addresses?: string | undefined;
	/** File to which readers' ratings of pages are appended (NDJSON). */
	feedbackFile: string;
	/** Folder of the daily counts of its visits; without it nothing is counted. */
	visitsFolder?: string | undefined;
	/** Its alerts; without them its pages are sent as they were released. */
	alerts?: AlertsOfSite | undefined;
}

/** Context shared by all sites of one gateway. */
export interface SiteContext {
	/** Public origins of all sites: a former address redirects to no other. */
	readonly origins: ReadonlySet<string>;
	readonly proxies: TrustedProxies;
	readonly limits: FeedbackLimits;
	/** Routes that `forward` proxies to the CMS. */
	readonly routes: readonly PublicRoute[];
	readonly forward: ReturnType<typeof forwardTo>;
	/** Counts of visits, of all sites. */
	readonly visits: VisitCounter;
	/** Called when a request fails because of an error of this machine. */
	readonly onError: (error: unknown) => void;
	readonly alerts: Omit<AlertsContext, 'onError'>;
}

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

const plainNotFound =
	'Pagina non trovata (404). Il sito non è ancora stato pubblicato o la pagina non esiste.\n';

const unreadable = 'Questa pagina non si può leggere in questo momento (500). Riprova tra poco.\n';

async function notFound(
	response: ServerResponse,
	{ site, target, included, isSecure }: Asked,
): Promise<void> {
	const page = await pageInLanguage(site.folder, target.pathname, (root) => `${root}404.html`);
	const html = page && included(page.html.toString());
	sendInstead(response, { status: 404, page: html, plain: plainNotFound, isSecure });
}

const plainGone = 'Questa pagina è stata ritirata (410).\n';

/** Returns the address with the closing slash, where `/novita` should redirect to `/novita/`. */
function withSlash({ pathname, search }: RequestTarget): string | undefined {
	const last = pathname.split('/').at(-1) ?? '';
	return last === '' || last.includes('.') ? undefined : `${pathname}/${search}`;
}

interface Asked {
	readonly site: Pick<GatewaySite, 'folder' | 'addresses'>;
	readonly origins: ReadonlySet<string>;
	readonly target: RequestTarget;
	readonly alerts: SiteAlerts | undefined;
	/** Puts the alerts in force into a page. */
	readonly included: (html: string) => string;
	readonly isSecure: boolean;
}

/** Sends what answers at an address that had a page before; returns false when it had none. */
async function sendFormer(
	response: ServerResponse,
	{ site, origins, target, included, isSecure }: Asked,
): Promise<boolean> {
	const former = await formerAddressAt(site.addresses, target.pathname);
	if (former?.status === 301) return redirect(response, former.to, origins);
	if (!former) return false;
	const page = await gonePage(site.folder, target.pathname, former.reason);
	const html = page === undefined ? page : included(page);
	sendInstead(response, { status: 410, page: html, plain: plainGone, isSecure });
	return true;
}

async function sendPage(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
	const { site, target, alerts } = asked;
	const { folder } = site;
	const { pathname, isPlain } = target;
	if (!isPlain) return notFound(response, asked);
	if (await alerts?.send(request, response, { folder, pathname })) return;
	if (await sendFile(request, response, { folder, pathname })) return;
	if (await sendFormer(response, asked)) return;
	const address = withSlash(target);
	if (address === undefined) await notFound(response, asked);
	else response.writeHead(308, { Location: address }).end();
}

const badTarget = { 400: 'Richiesta non valida (400).\n', 414: 'Indirizzo troppo lungo (414).\n' };

/** Creates the handler of one site: static files with ETag and precompression, security headers, 404 page, ratings. */
export function siteHandler(
	{ folder, addresses, origin, feedbackFile: file, visitsFolder, alerts: alertsOfSite }: GatewaySite,
	{ proxies, limits, routes, forward, origins, visits, onError, alerts: context }: SiteContext,
): SiteHandler {
	const isSecure = origin.startsWith('https:');
	const alerts = alertsOfSite && new SiteAlerts(alertsOfSite, { ...context, onError });
	const included = (html: string) => alerts?.included(html) ?? html;
	const ofSite = { alerts, included, isSecure };
	const refuse = (request: IncomingMessage, response: ServerResponse, refusal: Refusal) =>
		refuseWithPage(request, response, { refusal, site: { folder, included, isSecure } });

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const target = readTarget(request.url);
		if ('status' in target)
			return refuse(request, response, { status: target.status, text: badTarget[target.status] });
		const { pathname } = target;
		const reader = readerAddress(request, proxies);
		const route = routes.find(({ path, method }) => path === pathname && method === request.method);
		if (route) return forward(request, response, { route, reader, origin });
		response.setHeaders(new Map(Object.entries(headersOf(pathname, isSecure))));
		if (request.method === 'POST' && pathname === feedbackPath) {
			const clock = () => new Date();
			const ofReader = { limits, reader: readerNetwork(reader) };
			return takeFeedback(request, response, { file, folder, included, clock, ...ofReader });
		}
		if (request.method === 'POST' && pathname === emptySearchPath) {
			const isAllowed = limits.take({ reader: readerNetwork(reader), file, now: Date.now() }) === 0;
			return takeEmptySearch(request, response, (words) => {
				if (isAllowed && visitsFolder !== undefined) visits.countEmptySearch(visitsFolder, words, new Date());
			});
		}
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return refuse(request, response, { status: 405, pathname, headers: { Allow: 'GET, HEAD' } });
		// Once it is sent: a gateway that closes waits for that, and counts it.
		response.once('finish', () => {
			if (visitsFolder !== undefined && isReading(request, response, pathname))
				visits.countPage(visitsFolder, pathname, new Date());
		});
		if (pathname === feedbackReturnPath) leadBack(request, response);
		else await sendPage(request, response, { site: { folder, addresses }, origins, target, ...ofSite });
		endAfterRefusal(request);
	}

	return (request, response) => {
		answer(request, response).catch((error: unknown) => {
			// An unreadable file or an aborted connection ends this answer only, not the process.
			if (!response.destroyed) onError(error);
			const failed = { status: 500, text: unreadable };
			refuse(request, response, failed).catch(() => answerShortly(request, response, failed));
		});
	};
}
