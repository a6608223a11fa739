import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage } from '@portolano/alerts';

const PAUSE_MS = 25;
const WITHIN_MS = 30_000;

/** A site as one server gives it to readers. */
export interface Watched {
	readonly site: string;
	readonly origin: string;
	/** Address of the server. */
	readonly server: string;
}

/** How long it took until a page was as it must be. */
export interface Measured extends Watched {
	/** Milliseconds; undefined when it was not so in time. */
	readonly after: number | undefined;
	readonly problem?: string;
}

/** Fetches the home page, without JavaScript, until it shows the alert `id`, or no longer does; from `began` (milliseconds). */
export async function watchSite(
	watched: Watched,
	{ id, isThere, began }: { id: string; isThere: boolean; began: number },
): Promise<Measured> {
	const { origin, server } = watched;
	let problem = isThere ? 'la pagina non mostra l’allerta' : 'la pagina mostra ancora l’allerta';
	while (performance.now() - began < WITHIN_MS) {
		try {
			const page = await fetchPage(server, { origin, path: '/' });
			if (page.includes(`data-alert="${id}"`) === isThere)
				return { ...watched, after: Math.round(performance.now() - began) };
		} catch (error) {
			problem = error instanceof Error ? error.message : String(error);
		}
		await wait(PAUSE_MS);
	}
	return { ...watched, after: undefined, problem };
}
