import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage } from '@portolano/alerts';

const PAUSE_MS = 25;
const WITHIN_MS = 30_000;

/** A site as one server gives it to readers. */
export interface Watched {
	/** Its name. */
	readonly site: string;
	readonly origin: string;
	/** Address of the server. */
	readonly server: string;
}

/** How long it took until a page was as it must be. */
export interface Measured extends Watched {
	/** Milliseconds; undefined when it was not so in time. */
	readonly after: number | undefined;
	readonly problem?: string | undefined;
}

export interface Watching {
	/** Of the alert. */
	readonly id: string;
	/** Whether it has to come, or to go. */
	readonly isThere: boolean;
	/** On the clock of `performance`. */
	readonly began: number;
	readonly stop: AbortSignal;
}

/** Returns why a page isn't as it must be; undefined when it is. */
function problemOf(page: string, { id, isThere }: Watching): string | undefined {
	const bar = barIn(page, id);
	if (!isThere) return bar === undefined ? undefined : 'la pagina mostra ancora l’allerta';
	if (bar === undefined) return 'la pagina non mostra l’allerta';
	return bar.includes('class="alert-bar-mark">PROVA') ? undefined : 'l’allerta non è segnata come PROVA';
}

function barIn(page: string, id: string): string | undefined {
	const at = page.indexOf(`data-alert="${id}"`);
	return at < 0 ? undefined : page.slice(at, page.indexOf('</section>', at));
}

/**
 * Fetches the home page, without JavaScript, until it shows the alert, marked as a rehearsal, or no longer does.
 * @throws the reason of `stop`.
 */
export async function watchSite(watched: Watched, watching: Watching): Promise<Measured> {
	const { origin, server } = watched;
	const passed = () => performance.now() - watching.began;
	let problem: string | undefined;
	do {
		watching.stop.throwIfAborted();
		try {
			problem = problemOf(await fetchPage(server, { origin, path: '/' }), watching);
			if (problem === undefined) return { ...watched, after: Math.round(passed()) };
		} catch (error) {
			problem = `il server non risponde (${error instanceof Error ? error.message : String(error)})`;
		}
		await wait(PAUSE_MS);
	} while (passed() < WITHIN_MS);
	return { ...watched, after: undefined, problem };
}
