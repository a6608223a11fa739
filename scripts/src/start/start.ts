import type { Logger } from 'pino';
import { demoAccounts } from '@portolano/cms/demo/accounts';
import { isJsonLog } from '@portolano/cms/log-format.ts';
import { logFormat, readSettings, type Settings } from '../env.ts';
import { openLog } from '../logs/part-log.ts';
import type { Home } from '../places.ts';
import { requireFreePort, Services } from '../services.ts';
import type { Supervision } from '../supervised-service.ts';
import { completeSettingsFile } from '../settings-file.ts';
import { type Row, table } from './address-table.ts';
import { checkMachine } from './preconditions.ts';
import { preparation, progressOf, runSteps } from './prepare.ts';
import { waitUntilPublished } from './publish.ts';
import { type Addresses, readAddresses, type ServedSite } from './addresses.ts';
import {
	alertsService,
	cmsDevelopmentService,
	cmsService,
	gatewayService,
	publisherService,
	siteDevelopmentService,
} from './services-of.ts';

/** Number of sites in the demonstration, and so of ports taken. */
const DEMO_SITES = 4;

/** Distance from the ports of the live sites, beyond those of the CMS and the publisher. */
const DEVELOPMENT_OFFSET = 20;

const rowOf = ({ name, origin, url }: ServedSite): Row => ({
	name,
	address: `${origin}/`,
	also: `http://localhost:${new URL(url).port}/`,
});

function addressesOf({ sites }: Addresses, settings: Settings): string {
	return table('Addresses', [
		...sites.map(rowOf),
		{ name: 'CMS', address: `${settings.cmsAddress}/admin`, also: '' },
	]);
}

function accountsTable({ DEMO_PASSWORD }: Settings): string {
	return table(
		'Demonstration accounts',
		demoAccounts.map(({ name, email }): Row => ({
			name,
			address: email,
			also: DEMO_PASSWORD,
		})),
	);
}

const LOOK_EVERY_MS = 2_000;

/** Prints the addresses of new sites as they appear. */
function tellNewSites(home: Home, { sites }: Addresses): NodeJS.Timeout {
	const known = new Set(sites.map(({ key }) => key));
	return setInterval(() => {
		const added = readAddresses(home).sites.filter(({ key }) => !known.has(key));
		for (const { key } of added) known.add(key);
		if (added.length > 0) console.log(`\n${table('New sites', added.map(rowOf))}`);
	}, LOOK_EVERY_MS);
}

async function untilStopped(): Promise<void> {
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
}

interface Starting {
	settings: Settings;
	services: Services;
	/** Receives a message for each site being started. */
	tell: (words: string) => void;
}

/** Starts hot reload of the sites, each on its own port after those of the live sites. */
async function startDevelopment(
	sites: readonly ServedSite[],
	{ settings, services, tell }: Starting,
): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [index, site] of sites.entries()) {
		const port = settings.FIRST_SITE_PORT + DEVELOPMENT_OFFSET + index;
		tell(`hot reload of ${site.name}, ${index + 1} of ${sites.length}`);
		await requireFreePort(port, 'FIRST_SITE_PORT');
		await services.start(siteDevelopmentService(settings, site, port));
		rows.push({ name: site.name, address: `http://localhost:${port}/`, also: `sites/${site.kind}` });
	}
	return rows;
}

export interface StartOptions {
	/** Runs CMS and sites with hot reload instead of their builds. */
	isDevelopment: boolean;
}

/** Opens the log of this process; undefined in a terminal, where everything is shown as text. */
const keeperLog = (): Logger | undefined =>
	isJsonLog(logFormat(), process.stdout.isTTY) ? openLog('keeper') : undefined;

/** Returns a function that reports what happens to a part: as text in a terminal, else as a line of the log. */
function tellAdministrator(log: Logger | undefined): Supervision['tell'] {
	if (!log) return (message) => console.error(`\n${message}`);
	return (message, { level, ...event }) => log[level](event, message);
}

/** Sets everything up, serves it, and ends it at Ctrl-C. Existing content is kept. */
export async function start(home: Home, { isDevelopment }: StartOptions): Promise<void> {
	completeSettingsFile(home);
	const settings = readSettings(home);
	const log = keeperLog();
	const services = new Services({ tell: tellAdministrator(log) });
	const stopped = untilStopped();
	let served: Addresses | undefined;
	let newSites: NodeJS.Timeout | undefined;
	let development: Row[] = [];
	let accounts = '';
	const cms = isDevelopment ? cmsDevelopmentService(settings) : cmsService(settings);
	const setUp = runSteps([
		{ title: 'Checking ports and disk', task: () => checkMachine(settings, DEMO_SITES) },
		preparation(settings, {
			withCms: !isDevelopment,
			onContent: ({ isDemonstration }) => (accounts = isDemonstration ? accountsTable(settings) : ''),
		}),
		{ title: 'Starting the CMS', task: () => services.start(cms) },
		{ title: 'Starting the publisher', task: () => services.start(publisherService(settings)) },
		{ title: 'Starting the lane of alerts', task: () => services.start(alertsService(settings)) },
		{
			title: 'Publishing the sites',
			task: (_, task) =>
				waitUntilPublished(settings, {
					progress: progressOf(task),
					warn: (words) => void (task.output = words),
				}),
		},
		{
			title: 'Serving the sites',
			task: async (_, task) => {
				await services.start(gatewayService(settings));
				served = readAddresses(home);
				const tell = progressOf(task);
				if (isDevelopment) development = await startDevelopment(served.sites, { settings, services, tell });
			},
		},
	]);
	try {
		await Promise.race([setUp, stopped]);
		if (!served) return;
		console.log(`\n${addressesOf(served, settings)}`);
		if (isDevelopment) console.log(table('With hot reload', development));
		console.log(`${accounts}\nPress Ctrl-C to end everything.`);
		log?.info({ event: 'started' }, 'Everything runs.');
		newSites = tellNewSites(home, served);
		await stopped;
	} finally {
		clearInterval(newSites);
		await services.stop();
		log?.info({ event: 'stopped' }, 'Everything was stopped.');
	}
}
