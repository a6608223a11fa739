import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { CmsAccount } from '../../drill/cms-account.ts';
import { placeOf } from '../../drill/drill-alert.ts';
import { type Measured, type Watched, watchSite } from '../../drill/watch-site.ts';
import { type Spread, spreadOf } from '../figures.ts';
import type { Installation } from '../installation.ts';
import { whileBusy } from './busy.ts';
import { sitesUpTo } from './site-content.ts';

const SITES = 30;
const ALERTS = 20;
/** From the confirmation of an alert to its end. */
const LASTS_MS = 6_000;
const PAUSE_MS = 500;

/** Milliseconds of several alerts, each until the last of the sites. */
export interface AlertFigures {
	readonly when: 'idle' | 'busy';
	readonly sites: number;
	/** From the confirmation until the CMS has answered, and until all sites show the alert in their HTML. */
	readonly answered: Spread;
	readonly seen: Spread;
	/** From the instant of its end until no site shows it. */
	readonly gone: Spread;
	/** Load of the machine (one minute) at the end. */
	readonly load: number;
}

/** Nothing interrupts the measurement. */
const { signal: stop } = new AbortController();

const outcome = z.object({ id: z.string() });

interface Place {
	readonly site: string;
	readonly office: string;
}

/** Confirms an alert as an officer does on the screen, for all sites. */
async function confirm(account: CmsAccount, { site, office }: Place, until: number): Promise<string> {
	const form = {
		...{ severity: 'orange', risk: 'temporali', sentence: 'Restate in casa.', scope: 'all' },
		...{ owner: site, alsoOn: [], office, isDrill: true, until: new Date(until).toISOString() },
	};
	return outcome.parse(await account.request({ path: '/alert-desk/new', method: 'POST', body: form })).id;
}

/**
 * Fetches one site again and again, the others only when that one is as it must be, so that measuring doesn't keep the machine
 * busy. Returns the milliseconds from `began` until the last.
 */
async function untilAll(
	[first, ...others]: readonly Watched[],
	how: Parameters<typeof watchSite>[1],
): Promise<number> {
	if (!first) throw new Error('There is no site.');
	const measured = [await watchSite(first, how)];
	measured.push(...(await Promise.all(others.map((site) => watchSite(site, how)))));
	return Math.max(...measured.map(timeOf));
}

function timeOf({ after, site, problem }: Measured): number {
	if (after === undefined) throw new Error(`${site} was not as it should: ${problem ?? 'no reason'}.`);
	return after;
}

interface Measuring {
	readonly account: CmsAccount;
	readonly place: Place;
	readonly sites: readonly Watched[];
}

/** Confirms one alert, and follows it until its end. */
async function followAlert({ account, place, sites }: Measuring) {
	const [began, until] = [performance.now(), Date.now() + LASTS_MS];
	const id = await confirm(account, place, until);
	const answered = performance.now() - began;
	const seen = await untilAll(sites, { id, isThere: true, began, stop });
	await wait(Math.max(0, until - Date.now()));
	const ended = performance.now() + (until - Date.now());
	const gone = await untilAll(sites, { id, isThere: false, began: ended, stop });
	return { answered, seen, gone };
}

async function figuresOf(
	when: AlertFigures['when'],
	measuring: Measuring,
	isEnough: () => boolean = () => true,
): Promise<AlertFigures> {
	const all: Awaited<ReturnType<typeof followAlert>>[] = [];
	while (all.length < ALERTS || !isEnough()) {
		all.push(await followAlert(measuring));
		await wait(PAUSE_MS);
	}
	return {
		...{ when, sites: measuring.sites.length, load: loadavg()[0] ?? 0 },
		answered: spreadOf(all.map(({ answered }) => answered)),
		seen: spreadOf(all.map(({ seen }) => seen)),
		gone: spreadOf(all.map(({ gone }) => gone)),
	};
}

/**
 * Measures alerts on thirty sites, as readers without JavaScript get them: with nothing else to do, and while 20,000 pages
 * are built and documents are imported. Everything runs on this machine, the readers too.
 */
export async function measureAlerts(
	installation: Installation,
	folder: string,
	onFigures: (figures: AlertFigures) => void,
): Promise<AlertFigures[]> {
	const account = await CmsAccount.signIn(installation.cms, {
		...{ email: 'amministratore@example.org', password: installation.password },
	});
	const sites = await sitesUpTo(SITES, installation, account);
	const place = await placeOf(account, installation.sites[0]?.key ?? '');
	const measuring: Measuring = { account, place, sites };
	const idle = await figuresOf('idle', measuring);
	onFigures(idle);
	const busy = await whileBusy({ account, to: place, folder: join(folder, 'beside-alerts') }, (isImported) =>
		figuresOf('busy', measuring, isImported),
	);
	onFigures(busy);
	return [idle, busy];
}
