import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ComposedCache } from './alerts/composed-cache.ts';
import { FeedbackLimits } from './feedback.ts';
import {
	connectionLimits,
	COMPOSED_MAX,
	CONNECTIONS_MAX,
	IDLE_MS,
	RATING_MAX,
	REQUESTS_PER_CONNECTION_MAX,
} from './limits.ts';
import { forwardTo, type PublicRoute, publicRoutes } from './public-routes.ts';
import { trustedProxies } from './reader-address.ts';
import { Health } from './health.ts';
import { PreviewHost, type PreviewHostOptions } from './preview/preview-host.ts';
import { VisitCounter } from './visits/visit-counter.ts';
import { answerShortly, refuseUnreadable } from './short-answer.ts';
import { type GatewaySite, type SiteContext, type SiteHandler, siteHandler } from './site-handler.ts';

export interface GatewayOptions {
	/** Port that serves all sites by host name. */
	port: number;
	/** First of the ports that serve one site each, in the order of `sites`; 0 lets the system choose each port. */
	firstSitePort: number;
	/** Ports of other programs of the installation, which no site gets. Default: none. */
	reservedPorts?: readonly number[];
	sites: readonly GatewaySite[];
	/** URL of the CMS, to which public routes are proxied. */
	cmsUrl: string;
	/** Routes proxied to the CMS. Default: {@link publicRoutes}. */
	routes?: readonly PublicRoute[];
	/** Addresses or networks of reverse proxies whose `X-Forwarded-For` is trusted. Default: none. */
	trustedProxies?: readonly string[];
	/** Token whose holders get the details of `/health`. Default: nobody gets them. */
	healthToken?: string;
	/** Where drafts are looked at. Default: nowhere. */
	preview?: PreviewHostOptions;
	/** Called when a request fails because of an error of this machine, such as an unreadable file. */
	onError?: (error: unknown) => void;
	/** The time, in milliseconds since 1970, at which alerts begin and end. Default: that of this machine. */
	now?: () => number;
	/** Interface to listen on. Default: `127.0.0.1`. */
	host?: string;
}

export interface Gateway {
	/** Each site's own port, by site key. */
	sitePorts: ReadonlyMap<string, number>;
	port: number;
	/**
	 * Replaces the served sites: a new site gets the next port, a missing one is no longer served.
	 * @throws {PortBusyError} when such a port is in use: that site is served by its host name only until a later call
	 *   finds the port free; all others are served on theirs.
	 */
	serve(sites: readonly GatewaySite[]): Promise<void>;
	/** Sets why the list of sites is out of date, for `/health`; undefined when it is not. */
	noteTrouble(trouble: string | undefined): void;
	/** Accepts no more requests, and resolves once those under way are answered, after three seconds at most. */
	close(): Promise<void>;
}

/** Thrown when a port is in use by another program. */
export class PortBusyError extends Error {
	override name = 'PortBusyError';
	readonly port: number;

	constructor(port: number, options: ErrorOptions) {
		super(
			`Port ${port} is in use by another program, so the sites cannot be served there. ` +
				`Stop that program, or choose other ports in .env. Nothing was changed.`,
			options,
		);
		this.port = port;
	}
}

const bareHost = (host: string) =>
	host
		.toLowerCase()
		.replace(/:\d*$/, '')
		.replace(/\.$/, '')
		.replace(/^www\./, '');

async function listen(server: Server, port: number, host: string): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(error.code === 'EADDRINUSE' ? new PortBusyError(port, { cause: error }) : error);
		});
		server.listen(port, host, resolve);
	});
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : port;
}

/** How often counts of visits are written: a crash loses those of less than this. */
const FLUSH_MS = 30_000;

/** Answers are finished for this long once the gateway closes. */
const FINISH_WITHIN_MS = 3_000;

/** Accepts nothing new, finishes the answers under way, and cuts those that take too long. */
async function shut(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	const cut = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
	// A connection that is kept alive after its answer would hold the server open until its own timeout.
	const sweep = setInterval(() => server.closeIdleConnections(), 50);
	await closed;
	clearTimeout(cut);
	clearInterval(sweep);
}

/** Answers an unknown host with an empty 421, which reveals none of the served hosts. */
const unknownHost: SiteHandler = (request, response) =>
	answerShortly(request, response, { status: 421, headers: { Connection: 'close' } });

const hostsOfThisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The sites served now: found by key or by host name. */
class Handlers {
	readonly #context: Omit<SiteContext, 'origins'>;
	readonly #ofMachine: SiteHandler;
	readonly #previews: PreviewHost | undefined;
	#byKey = new Map<string, SiteHandler>();
	#keyByHost = new Map<string, string>();

	/** `ofMachine` handles requests under the names of this machine, which no site has. */
	constructor(
		context: Omit<SiteContext, 'origins'>,
		{ ofMachine, previews }: { ofMachine: SiteHandler; previews: PreviewHost | undefined },
	) {
		this.#context = context;
		this.#ofMachine = ofMachine;
		this.#previews = previews;
	}

	replace(sites: readonly GatewaySite[]): void {
		const context = { ...this.#context, origins: new Set(sites.map(({ origin }) => origin)) };
		this.#byKey = new Map(sites.map((site) => [site.key, siteHandler(site, context)]));
		this.#keyByHost = new Map(sites.map(({ key, origin }) => [bareHost(new URL(origin).host), key]));
	}

	/** Returns the handler for the port of one site, reached under `localhost` or the site's own host. */
	ofKey(key: string, host = ''): SiteHandler {
		const name = bareHost(host);
		const isKnown = hostsOfThisMachine.has(name) || this.#keyByHost.get(name) === key;
		return (isKnown ? this.#byKey.get(key) : undefined) ?? unknownHost;
	}

	ofHost(host = ''): SiteHandler {
		const name = bareHost(host);
		const handler = this.#byKey.get(this.#keyByHost.get(name) ?? '') ?? this.#previews?.handlerOf(name);
		return handler ?? (hostsOfThisMachine.has(name) ? this.#ofMachine : unknownHost);
	}
}

/** The ports of the sites, fixed in the order in which they were first served: a busy port moves no other site. */
class PlannedPorts {
	readonly #ports = new Map<string, number>();
	readonly #reserved: readonly number[];
	#next: number;

	constructor(first: number, reserved: readonly number[]) {
		this.#next = first;
		this.#reserved = reserved;
	}

	/** Returns the port of a site; 0, which lets the system choose, when the first one is 0. */
	of(key: string): number {
		const planned = this.#ports.get(key) ?? this.#take();
		this.#ports.set(key, planned);
		return planned;
	}

	#take(): number {
		if (this.#next === 0) return 0;
		while (this.#reserved.includes(this.#next)) this.#next += 1;
		return this.#next++;
	}
}

type Finder = (host: string | undefined) => SiteHandler;

/** Answers `Expect: 100-continue` only where the announced body is small enough to be accepted. */
function answerExpecting(handle: (request: IncomingMessage, response: ServerResponse) => void) {
	return (request: IncomingMessage, response: ServerResponse) => {
		if (Number(request.headers['content-length'] ?? 0) <= RATING_MAX) response.writeContinue();
		handle(request, response);
	};
}

function createSiteServer(handlerFor: Finder): Server {
	const handle = (request: IncomingMessage, response: ServerResponse) =>
		handlerFor(request.headers.host)(request, response);
	const server = createServer(connectionLimits, handle);
	server.timeout = IDLE_MS;
	server.maxConnections = CONNECTIONS_MAX;
	server.maxRequestsPerSocket = REQUESTS_PER_CONNECTION_MAX;
	server.on('clientError', refuseUnreadable);
	server.on('checkContinue', answerExpecting(handle));
	server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
		answerShortly(request, response, { status: 417 }),
	);
	return server;
}

/**
 * Serves every site by its host name on `port`, and each on a port of its own for tools that cannot resolve
 * `*.localhost`. Public routes are proxied to the CMS.
 * @throws {PortBusyError} when `port` is in use; the ports already opened are closed again. A site whose own port is in use
 *   is served by its host name, and `onError` is told.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
	const {
		port,
		firstSitePort,
		cmsUrl,
		host = '127.0.0.1',
		routes = publicRoutes,
		reservedPorts = [],
	} = options;
	const health = new Health(options.healthToken);
	const visits = new VisitCounter();
	const flush = () => visits.flush().catch(context.onError);
	const counting = setInterval(() => void flush(), FLUSH_MS).unref();
	const context: Omit<SiteContext, 'origins'> = {
		proxies: trustedProxies(options.trustedProxies ?? []),
		limits: new FeedbackLimits(),
		visits,
		routes,
		forward: forwardTo(cmsUrl),
		alerts: { cache: new ComposedCache(COMPOSED_MAX), now: options.now ?? Date.now },
		onError(error) {
			health.failed(error instanceof Error ? error.message : String(error));
			options.onError?.(error);
		},
	};
	const { proxies } = context;
	const previews =
		options.preview && new PreviewHost({ ...options.preview, cmsUrl, proxies }, context.onError);
	const handlers = new Handlers(context, { ofMachine: health.handler(unknownHost), previews });
	const servers: Server[] = [];
	const sitePorts = new Map<string, number>();
	const planned = new PlannedPorts(firstSitePort, [port, ...reservedPorts]);

	async function open(wanted: number, handlerFor: Finder): Promise<number> {
		const server = createSiteServer(handlerFor);
		const opened = await listen(server, wanted, host);
		servers.push(server);
		return opened;
	}

	async function serve(sites: readonly GatewaySite[]): Promise<void> {
		handlers.replace(sites);
		health.serving(sites);
		let busy: PortBusyError | undefined;
		for (const { key } of sites) {
			if (sitePorts.has(key)) continue;
			try {
				sitePorts.set(key, await open(planned.of(key), (name) => handlers.ofKey(key, name)));
			} catch (error) {
				if (!(error instanceof PortBusyError)) throw error;
				busy ??= error;
			}
		}
		if (busy) throw busy;
	}

	const close = async () => {
		clearInterval(counting);
		await Promise.all(servers.map(shut));
		await flush();
	};
	try {
		await serve(options.sites).catch((error: unknown) => {
			if (!(error instanceof PortBusyError)) throw error;
			context.onError(error);
		});
		// Opened last, so that once this port answers every site's own port does too.
		const openPort = await open(port, (name) => handlers.ofHost(name));
		const noteTrouble = (trouble: string | undefined) => health.note(trouble);
		return { port: openPort, sitePorts, serve, noteTrouble, close };
	} catch (error) {
		await close();
		throw error;
	}
}
