import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { readSettings, type Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { readPassword } from '../init/terminal.ts';
import type { Home } from '../places.ts';
import { readAddresses } from '../start/addresses.ts';
import { CmsAccount } from './cms-account.ts';
import { drillAlert, type DrillScope, placeOf } from './drill-alert.ts';
import { type DrillOutcome, drillReport, hasSucceeded } from './report.ts';
import { type Watched, watchSite } from './watch-site.ts';

export interface DrillOptions {
	/** Key of the site that owns the alert. */
	readonly site: string;
	readonly email: string;
	readonly scope: DrillScope;
	/** Addresses of the servers to be read. Default: the one that the lane reads. */
	readonly servers?: readonly string[] | undefined;
}

const delivery = z.object({ sites: z.array(z.object({ key: z.string() })) });
const DELIVERED_WITHIN_MS = 30_000;

/** Returns the sites that show the alert, from the lane. @throws {ExpectedError} when it doesn't take it up. */
async function sitesOf(id: string, { alertsUrl, PUBLISHER_TOKEN }: Settings): Promise<string[]> {
	const deadline = Date.now() + DELIVERED_WITHIN_MS;
	while (Date.now() < deadline) {
		const answer = await fetch(`${alertsUrl}/alerts/${id}`, {
			headers: { authorization: `Bearer ${PUBLISHER_TOKEN}` },
		}).catch(() => undefined);
		const { data } = delivery.safeParse(await answer?.json());
		if (data && data.sites.length > 0) return data.sites.map(({ key }) => key);
		await wait(20);
	}
	throw new ExpectedError(
		'La corsia delle allerte non ha preso l’allerta di prova entro mezzo minuto: guarda «npm run portolano -- doctor». ' +
			'L’allerta di prova è stata eliminata.',
	);
}

function watchedOf(keys: readonly string[], settings: Settings, servers: readonly string[]): Watched[] {
	const known = readAddresses(settings.home).sites.filter(({ key }) => keys.includes(key));
	return known.flatMap(({ key, origin }) => servers.map((server) => ({ site: key, origin, server })));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return Math.round(performance.now() - began);
}

/** Publishes a marked alert and takes it back, and measures both as readers see them. Leaves nothing, whatever happens. */
async function rehearse(
	account: CmsAccount,
	{ site, scope, servers }: DrillOptions,
	settings: Settings,
): Promise<DrillOutcome> {
	const place = await placeOf(account, site);
	const at = Date.now();
	const began = performance.now();
	const id = await account.create('alert', drillAlert({ ...place, scope }, at));
	const on = Math.round(performance.now() - began);
	let isThere = true;
	const remove = async () => {
		isThere = false;
		await account.delete('alert', id);
	};
	const measure = async (): Promise<DrillOutcome> => {
		const keys = await sitesOf(id, settings);
		const watched = watchedOf(keys, settings, servers ?? [settings.ALERTS_CHECK_URL]);
		const shown = await Promise.all(watched.map((one) => watchSite(one, { id, isThere: true, began })));
		const ending = performance.now();
		const off = await timed(remove);
		const gone = await Promise.all(
			watched.map((one) => watchSite(one, { id, isThere: false, began: ending })),
		);
		return { at: new Date(at).toISOString(), site, confirmed: { on, off }, shown, gone };
	};
	try {
		return await Promise.race([measure(), interruption()]);
	} finally {
		if (isThere) await account.delete('alert', id);
	}
}

/** Rejects when the command is interrupted. */
function interruption(): Promise<never> {
	return new Promise((_, reject) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const)
			process.once(signal, () =>
				reject(new ExpectedError('La prova è stata interrotta. L’allerta di prova è stata eliminata.')),
			);
	});
}

/**
 * Rehearses an alert on a running installation, with the account of an administrator or officer, whose password comes from
 * the terminal or the standard input. Prints a report in Italian; returns whether all went well.
 * @throws {ExpectedError} when it can't begin.
 */
export async function runDrill(home: Home, options: DrillOptions): Promise<boolean> {
	const settings = readSettings(home);
	const account = await CmsAccount.signIn(settings.cmsUrl, {
		email: options.email,
		password: await readPassword(options.email),
	});
	const outcome = await rehearse(account, options, settings);
	console.log(drillReport(outcome));
	return hasSucceeded(outcome);
}
