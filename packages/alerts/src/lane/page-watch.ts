import { setTimeout as wait } from 'node:timers/promises';
import { languageRoot, type Published } from '@portolano/content-models';
import { fetchPage } from './fetch-page.ts';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;
/** A server that has not shown it by then doesn't include files, or can't be reached. */
const GIVE_UP_AFTER_MS = 20_000;

export interface Watch {
	/** Where the sites answer. */
	readonly checkUrl: string;
	readonly site: Published<'site'>;
	/** The bar as it is in the page; undefined when the alert must not be there. Asked before each fetch. */
	readonly expected: () => string | undefined;
	readonly id: string;
	/** Whether a newer change of the alert has begun, so that nobody waits for this one. */
	readonly isOutdated: () => boolean;
}

function isAsExpected(page: string, { expected, id }: Watch): boolean {
	const bar = expected();
	return bar === undefined ? !page.includes(`data-alert="${id}"`) : page.includes(bar);
}

/**
 * Fetches the home page of a site until it shows an alert, or no longer does. Returns undefined then, otherwise why not.
 */
export async function watchPage(watch: Watch): Promise<string | undefined> {
	const { checkUrl, site } = watch;
	const path = languageRoot(site.siteLanguages[0] ?? 'it');
	const deadline = Date.now() + GIVE_UP_AFTER_MS;
	let pause = FIRST_PAUSE_MS;
	for (;;) {
		const problem = await fetchPage(checkUrl, { origin: site.origin, path }).then(
			(page) =>
				isAsExpected(page, watch) ? undefined : `The page ${site.origin}${path} is still without the change.`,
			(error: unknown) => (error instanceof Error ? error.message : String(error)),
		);
		if (problem === undefined || watch.isOutdated() || Date.now() > deadline) return problem;
		await wait(pause, undefined, { ref: false });
		pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
	}
}
