import { caddyConfiguration, nginxConfiguration } from '@portolano/gateway';
import { readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { PublishedSites } from './published-sites.ts';

const configurations = { nginx: nginxConfiguration, caddy: caddyConfiguration } as const;

export type ServerName = keyof typeof configurations;

/** Prints the configuration of another web server for all published sites. */
export async function configure(
	home: Home,
	{ name, port }: { name: ServerName; port: number | undefined },
): Promise<void> {
	const { home: installation, PORT, CMS_PORT, CMS_URL, previewOrigin } = readSettings(home);
	const sites = (await new PublishedSites(installation.dataFolder).changed()) ?? [];
	if (sites.length === 0)
		throw new ExpectedError('No site is published yet: publish one, then write the configuration.');
	const cms = CMS_URL === undefined ? undefined : { origin: CMS_URL, address: `127.0.0.1:${CMS_PORT}` };
	const options = { gateway: `127.0.0.1:${PORT}`, previewOrigin, cms, plainPort: port };
	process.stdout.write(configurations[name](sites, options));
}
