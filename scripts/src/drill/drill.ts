import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { readSettings, type Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { readSecrets, readSecretsOfTwo } from '../init/terminal.ts';
import type { Home } from '../places.ts';
import { PublishedSites } from '../publishing/published-sites.ts';
import { CmsAccount } from './cms-account.ts';
import { type DrillScope, removeLeftovers } from './drill-alert.ts';
import { type DrillAccounts, PublishedDrill } from './published-drill.ts';
import { type DrillOutcome, drillReport, hasSucceeded } from './report.ts';
import { type Measured, type Watched, watchSite } from './watch-site.ts';

export interface DrillOptions {
	/** Key of the site that owns the alert. */
	readonly site: string;
	readonly email: string;
	/** The account that confirms it, where the body wants two people. */
	readonly secondEmail?: string | undefined;
	readonly scope: DrillScope;
	/** Addresses of the servers to be read. Default: the one that the lane reads. */
	readonly servers?: readonly string[] | undefined;
}

const delivery = z.object({ sites: z.array(z.object({ key: z.string() })) });
const DELIVERED_WITHIN_MS = 30_000;

/** Tells the person at the terminal what goes on; the report alone is the standard output. */
const tell = (words: string) => console.error(words);

/** Returns the sites that show the alert, from the lane. @throws {ExpectedError} when it doesn't take it up. */
async function sitesOf(id: string, settings: Settings, stop: AbortSignal): Promise<string[]> {
	const headers = { authorization: `Bearer ${settings.PUBLISHER_TOKEN}` };
	const deadline = AbortSignal.timeout(DELIVERED_WITHIN_MS);
	const signal = AbortSignal.any([deadline, stop]);
	while (!signal.aborted) {
		const answer = await fetch(`${settings.alertsUrl}/alerts/${id}`, { headers, signal })
			.then((response): Promise<unknown> => response.json())
			.catch(() => undefined);
		const { data } = delivery.safeParse(answer);
		if (data && data.sites.length > 0) return data.sites.map(({ key }) => key);
		await wait(20);
	}
	stop.throwIfAborted();
	throw new ExpectedError(
		'La corsia delle allerte non ha preso l’allerta di prova entro mezzo minuto: guarda «npm run portolano -- doctor».',
	);
}

/** Returns each of the sites on each of the servers. @throws {ExpectedError} when the address of one isn't known. */
async function watchedOf(
	keys: readonly string[],
	{ home }: Settings,
	servers: readonly string[],
): Promise<Watched[]> {
	const known = (await new PublishedSites(home.dataFolder).changed()) ?? [];
	const sites = known.filter(({ key }) => keys.includes(key));
	const unknown = keys.filter((key) => !sites.some((site) => site.key === key));
	if (unknown.length > 0)
		throw new ExpectedError(
			`L’allerta di prova è anche su ${unknown.join(', ')}, di cui la pubblicazione non conosce ancora l’indirizzo: riprova fra poco.`,
		);
	return sites.flatMap(({ name, origin }) => servers.map((server) => ({ site: name, origin, server })));
}

/** Measures an alert that was published, takes it back, and measures that too, as readers see both. */
async function measure(
	drill: PublishedDrill,
	{ email, secondEmail, servers }: DrillOptions,
	{ settings, stop }: { settings: Settings; stop: AbortSignal },
): Promise<DrillOutcome> {
	const keys = await sitesOf(drill.id, settings, stop);
	const watched = await watchedOf(keys, settings, servers ?? [settings.ALERTS_CHECK_URL]);
	const seen = (ones: readonly Watched[], isThere: boolean, began: number): Promise<Measured[]> =>
		Promise.all(ones.map((one) => watchSite(one, { id: drill.id, isThere, began, stop })));
	tell(`Pubblicata. Aspetto di vederla su ${keys.length === 1 ? 'un sito' : `${keys.length} siti`}…`);
	const shown = await seen(watched, true, drill.began);
	tell('La tolgo, e aspetto che sparisca…');
	const ending = performance.now();
	const off = await drill.withdraw();
	const came = watched.filter((_, index) => shown[index]?.after !== undefined);
	const gone = off === undefined ? [] : await seen(came, false, ending);
	const { at, confirmedAfter: on, fate } = drill;
	const by = secondEmail === undefined ? email : `${email} e confermata da ${secondEmail}`;
	return { at, by, confirmed: { on, off }, shown, gone, fate };
}

/** Rehearses, and leaves nothing, whatever happens. */
async function rehearse(
	accounts: DrillAccounts,
	options: DrillOptions,
	settings: Settings,
): Promise<DrillOutcome> {
	const stop = interruption();
	const left = await removeLeftovers(accounts.account, Date.now());
	if (left > 0) tell(`Eliminate le allerte di prove precedenti, interrotte: ${left}.`);
	tell('Pubblico un’allerta segnata come PROVA…');
	const drill = await PublishedDrill.publish(accounts, options);
	try {
		return await measure(drill, options, { settings, stop });
	} catch (error) {
		await drill.withdraw();
		if (error instanceof ExpectedError) throw new ExpectedError(`${error.message} ${drill.fate}`);
		tell(drill.fate);
		throw error;
	}
}

/** Aborts at the first signal to end; the second one ends the process, and the alert ends by itself. */
function interruption(): AbortSignal {
	const controller = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => controller.abort(new ExpectedError('La prova è stata interrotta.')));
	return controller.signal;
}

async function signIn(cms: string, { email, secondEmail }: DrillOptions): Promise<DrillAccounts> {
	if (secondEmail === undefined)
		return { account: await CmsAccount.signIn(cms, { email, ...(await readSecrets(email)) }) };
	if (secondEmail === email)
		throw new ExpectedError(
			'La seconda persona deve essere un’altra: --second-email è lo stesso di --email. La prova non è cominciata.',
		);
	const [own, other] = await readSecretsOfTwo(email, secondEmail);
	const account = await CmsAccount.signIn(cms, { email, ...own });
	return { account, second: await CmsAccount.signIn(cms, { email: secondEmail, ...other }) };
}

/**
 * Rehearses an alert on a running installation, with the account of an administrator or officer, and of a second one where the
 * body wants two people; their passwords come from the terminal or the standard input. Prints a report in Italian; returns whether all went well.
 * @throws {ExpectedError} when it can't begin, or is interrupted.
 */
export async function runDrill(home: Home, options: DrillOptions): Promise<boolean> {
	const settings = readSettings(home);
	const outcome = await rehearse(await signIn(settings.cmsUrl, options), options, settings);
	console.log(drillReport(outcome));
	return hasSucceeded(outcome);
}
