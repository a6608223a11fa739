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

/**
 * Serves every site by its host name on `port`, and each on a port of its own for tools that cannot resolve
 * `*.localhost`. `/api/` is passed to the CMS.
 * @throws {PortBusyError} when a port is taken; ports opened before are closed again.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
	const { sites, port, firstSitePort, cmsUrl, host = '127.0.0.1' } = options;
	const handlers = new Map(sites.map((site) => [site.key, siteHandler(site)]));
	const keyByHost = new Map(sites.map(({ key, origin }) => [bareHost(new URL(origin).host), key]));
	const forward = forwardTo(cmsUrl);
	const servers: Server[] = [];

	function answer(handlerFor: (request: IncomingMessage) => SiteHandler | undefined): Server {
		const server = createServer((request, response) => {
			if (request.url?.startsWith('/api/')) return void forward(request, response);
			const handler = handlerFor(request);
			if (handler) handler(request, response);
			else unknownHost(sites, response);
		});
		servers.push(server);
		return server;
	}

	const close = async () => void (await Promise.all(servers.map(shut)));
	try {
		const byHost = answer(({ headers }) => handlers.get(keyByHost.get(bareHost(headers.host ?? '')) ?? ''));
		const openPort = await listen(byHost, port, host);
		const sitePorts = new Map<string, number>();
		for (const [index, { key }] of sites.entries()) {
			const wanted = firstSitePort === 0 ? 0 : firstSitePort + index;
			sitePorts.set(
				key,
				await listen(
					answer(() => handlers.get(key)),
					wanted,
					host,
				),
			);
		}
		return { port: openPort, sitePorts, close };
	} catch (error) {
		await close();
		throw error;
	}
}
