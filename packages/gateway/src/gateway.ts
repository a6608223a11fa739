import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createProxyServer } from 'httpxy';
import { type GatewaySite, type SiteHandler, siteHandler } from './site-handler.ts';

export interface GatewayOptions {
	/** Port that answers for all sites by host name. */
	port: number;
	/** Ports from this one on answer for one site each, in the order of `sites`. */
	firstSitePort: number;
	sites: readonly GatewaySite[];
	/** Where `/api/` goes. */
	cmsUrl: string;
	/** Interface to listen on; the machine itself unless told. */
	host?: string;
}

export interface Gateway {
	/** Port of each site by its key. */
	sitePorts: ReadonlyMap<string, number>;
	port: number;
	/**
	 * From now on these sites are served: a new one gets the next port, one that is missing answers no more. Throws a
	 * {@link PortBusyError} when that port is taken; the site then answers by its host name alone.
	 */
	serve(sites: readonly GatewaySite[]): Promise<void>;
	close(): Promise<void>;
}

/** Raised when a port is taken by another program. */
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
		.replace(/:\d+$/, '')
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

async function shut(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}

function unknownHost(sites: readonly GatewaySite[], response: ServerResponse): void {
	const known = sites.map(({ origin }) => `  ${origin}`).join('\n');
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
	response.end(`Nessun sito risponde a questo nome. I siti di questa macchina sono:\n${known}\n`);
}

function forwardTo(cmsUrl: string) {
	const proxy = createProxyServer({ target: cmsUrl, xfwd: true });
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		try {
			await proxy.web(request, response);
		} catch {
			if (response.headersSent) return;
			response.writeHead(502, { 'Content-Type': 'application/json; charset=utf-8' });
			response.end(
				JSON.stringify({
					error: 'Il servizio non risponde in questo momento: riprova tra poco. Le pagine restano online.',
				}),
			);
		}
	};
}

/** The sites served now: found by key or by host name. */
class Handlers {
	#sites: readonly GatewaySite[] = [];
	#byKey = new Map<string, SiteHandler>();
	#keyByHost = new Map<string, string>();

	replace(sites: readonly GatewaySite[]): void {
		this.#sites = sites;
		this.#byKey = new Map(sites.map((site) => [site.key, siteHandler(site)]));
		this.#keyByHost = new Map(sites.map(({ key, origin }) => [bareHost(new URL(origin).host), key]));
	}

	ofKey(key: string): SiteHandler {
		return this.#byKey.get(key) ?? ((_, response) => unknownHost(this.#sites, response));
	}

	ofHost(host = ''): SiteHandler {
		return this.ofKey(this.#keyByHost.get(bareHost(host)) ?? '');
	}
}

/**
 * Serves every site by its host name on `port`, and each on a port of its own for tools that cannot resolve
 * `*.localhost`. `/api/` is passed to the CMS.
 * @throws {PortBusyError} when a port is taken; ports opened before are closed again.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
	const { port, firstSitePort, cmsUrl, host = '127.0.0.1' } = options;
	const handlers = new Handlers();
	const forward = forwardTo(cmsUrl);
	const servers: Server[] = [];
	const sitePorts = new Map<string, number>();

	async function open(
		wanted: number,
		handlerFor: (request: IncomingMessage) => SiteHandler,
	): Promise<number> {
		const server = createServer((request, response) => {
			if (request.url?.startsWith('/api/')) void forward(request, response);
			else handlerFor(request)(request, response);
		});
		servers.push(server);
		return listen(server, wanted, host);
	}

	async function serve(sites: readonly GatewaySite[]): Promise<void> {
		handlers.replace(sites);
		for (const { key } of sites) {
			if (sitePorts.has(key)) continue;
			const wanted = firstSitePort === 0 ? 0 : firstSitePort + sitePorts.size;
			sitePorts.set(key, await open(wanted, () => handlers.ofKey(key)));
		}
	}

	const close = async () => void (await Promise.all(servers.map(shut)));
	try {
		const openPort = await open(port, ({ headers }) => handlers.ofHost(headers.host));
		await serve(options.sites);
		return { port: openPort, sitePorts, serve, close };
	} catch (error) {
		await close();
		throw error;
	}
}
