import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gateway, PortBusyError, startGateway } from '@portolano/gateway';
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { type PublishedSite, PublishedSites } from '../publishing/published-sites.ts';
import type { ServedSite } from './services-of.ts';

const LOOK_EVERY_MS = 2_000;

const expected = (error: unknown) =>
	error instanceof PortBusyError ? new ExpectedError(error.message, { cause: error }) : error;

/** The sites of an installation behind one gateway, which follows what is published and withdrawn. */
export class ServedSites {
	readonly #settings: Settings;
	readonly #published: PublishedSites;
	readonly #gateway: Gateway;
	#sites: ServedSite[] = [];
	#timer: NodeJS.Timeout | undefined;

	private constructor(settings: Settings, published: PublishedSites, gateway: Gateway) {
		this.#settings = settings;
		this.#published = published;
		this.#gateway = gateway;
	}

	/**
	 * Serves what is published now, and writes where to `addresses.json` for other programs.
	 * @throws {ExpectedError} when a port is taken.
	 */
	static async open(settings: Settings): Promise<ServedSites> {
		const published = new PublishedSites(settings.home.dataFolder);
		const sites = (await published.changed()) ?? [];
		const gateway = await startGateway({
			port: settings.PORT,
			firstSitePort: settings.FIRST_SITE_PORT,
			sites,
			cmsUrl: settings.cmsUrl,
			trustedProxies: settings.TRUSTED_PROXIES,
		}).catch((error: unknown) => {
			throw expected(error);
		});
		const served = new ServedSites(settings, published, gateway);
		served.#note(sites);
		return served;
	}

	get sites(): readonly ServedSite[] {
		return this.#sites;
	}

	/** From now on looks for sites published or withdrawn; `tell` gets those that are served since, or what went wrong. */
	follow(tell: (sites: readonly ServedSite[], problem?: unknown) => void): void {
		const look = async () => {
			const sites = await this.#published.changed();
			if (!sites) return;
			const known = new Set(this.#sites.map(({ key }) => key));
			await this.#gateway.serve(sites);
			this.#note(sites);
			tell(this.#sites.filter(({ key }) => !known.has(key)));
		};
		const lookAgain = () =>
			setTimeout(() => {
				look()
					.catch((error: unknown) => tell([], error))
					.finally(() => (this.#timer = lookAgain()));
			}, LOOK_EVERY_MS).unref();
		this.#timer = lookAgain();
	}

	async close(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#gateway.close();
	}

	#note(sites: readonly PublishedSite[]): void {
		this.#sites = sites.map((site) => ({
			...site,
			ownPort: this.#gateway.sitePorts.get(site.key) ?? this.#settings.PORT,
		}));
		const { cmsUrl, publisherUrl, home } = this.#settings;
		const addresses = {
			cms: cmsUrl,
			publisher: publisherUrl,
			sites: this.#sites.map(({ key, kind, origin, folder, ownPort }) => ({
				...{ key, kind, origin, folder },
				url: `http://127.0.0.1:${ownPort}`,
			})),
		};
		writeFileSync(join(home.dataFolder, 'addresses.json'), `${JSON.stringify(addresses, undefined, 2)}\n`);
	}
}
