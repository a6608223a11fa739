import type { Logger } from 'pino';
import { type Gateway, PortBusyError, startGateway } from '@portolano/gateway';
import { readSettings, type Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { runPart } from '../logs/part-log.ts';
import type { Home } from '../places.ts';
import { untilSignal } from '../until-signal.ts';
import { type PublishedSite, PublishedSites } from '../publishing/published-sites.ts';
import { type Addresses, writeAddresses } from '../start/addresses.ts';

const LOOK_EVERY_MS = 2_000;

const expected = (error: unknown) =>
	error instanceof PortBusyError ? new ExpectedError(error.message, { cause: error }) : error;

/** Serves the sites of an installation with one gateway, and updates it when sites are published or withdrawn. */
class ServedSites {
	readonly #settings: Settings;
	readonly #published: PublishedSites;
	readonly #gateway: Gateway;
	#timer: NodeJS.Timeout | undefined;

	private constructor(settings: Settings, published: PublishedSites, gateway: Gateway) {
		this.#settings = settings;
		this.#published = published;
		this.#gateway = gateway;
	}

	/**
	 * Serves the sites published now, and writes their addresses to `addresses.json` for other programs.
	 * @throws {ExpectedError} when the shared port is taken.
	 */
	static async open(settings: Settings, onError: (error: unknown) => void): Promise<ServedSites> {
		const published = new PublishedSites(settings.home.dataFolder);
		const sites = (await published.changed()) ?? [];
		const gateway = await startGateway({
			port: settings.PORT,
			firstSitePort: settings.FIRST_SITE_PORT,
			reservedPorts: [settings.CMS_PORT, settings.PUBLISHER_PORT, settings.ALERTS_PORT],
			sites,
			cmsUrl: settings.cmsUrl,
			trustedProxies: settings.TRUSTED_PROXIES,
			healthToken: settings.PUBLISHER_TOKEN,
			preview: {
				...{ origin: settings.previewOrigin, cmsOrigin: new URL(settings.cmsAddress).origin },
				...{ publisherUrl: settings.publisherUrl, publisherToken: settings.PUBLISHER_TOKEN },
			},
			onError,
		}).catch((error: unknown) => {
			throw expected(error);
		});
		const served = new ServedSites(settings, published, gateway);
		served.#note(sites);
		return served;
	}

	/** Checks regularly for sites published or withdrawn; `tell` receives errors. */
	follow(tell: (problem: unknown) => void): void {
		const look = async () => {
			const sites = await this.#published.changed();
			if (!sites) return;
			try {
				await this.#gateway.serve(sites);
			} finally {
				// A busy port leaves its site on the shared port and the others on theirs.
				this.#note(sites);
			}
		};
		const lookAgain = () =>
			setTimeout(() => {
				look()
					.catch(tell)
					.finally(() => (this.#timer = lookAgain()));
			}, LOOK_EVERY_MS).unref();
		this.#timer = lookAgain();
	}

	async close(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#gateway.close();
	}

	#note(sites: readonly PublishedSite[]): void {
		const { cmsUrl, publisherUrl, home, PORT } = this.#settings;
		const addresses: Addresses = {
			cms: cmsUrl,
			publisher: publisherUrl,
			sites: sites.map(({ key, kind, name, origin, folder }) => ({
				...{ key, kind, name, origin, folder },
				url: `http://127.0.0.1:${this.#gateway.sitePorts.get(key) ?? PORT}`,
			})),
		};
		writeAddresses(home, addresses);
	}
}

/** Serves the sites of an installation until a signal stops the process. */
export const serveGateway = (home: Home): Promise<void> =>
	runPart('gateway', (log) => serveUntilSignal(home, log));

async function serveUntilSignal(home: Home, log: Logger): Promise<void> {
	const settings = readSettings(home);
	const served = await ServedSites.open(settings, (error) => log.error({ error }, 'A request failed.'));
	served.follow((error) => log.error({ error }, 'The sites could not be read anew; those known are served.'));
	const signal = untilSignal();
	log.info({ event: 'started' }, `The gateway serves the sites on port ${settings.PORT}.`);
	await signal;
	await served.close();
	log.info({ event: 'stopped' }, 'The gateway was stopped.');
}
