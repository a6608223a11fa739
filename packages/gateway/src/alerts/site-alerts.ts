import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
	alertStatePath,
	isAlertFile,
	timedFeedsName,
	timedPagesName,
	withIncludes,
} from '@portolano/content-models';
import { AlertLane, type AlertsInForce } from './alert-lane.ts';
import type { ComposedCache } from './composed-cache.ts';
import { pageFile, readVersion, ReplacedError, versionOf } from './page-file.ts';
import { encodingFor, sendComposed } from './send-composed.ts';

/** Where the alerts of a site are, and which of its pages always show their state. */
export interface AlertsOfSite {
	/** Folder that the lane of alerts writes for this site. */
	readonly folder: string;
	/** Paths of the pages that always show the state of alert; others are left as they are while there is no bar. */
	readonly statePaths: readonly string[];
}

export interface AlertsContext {
	readonly cache: ComposedCache;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly onError: (error: unknown) => void;
}

interface Page {
	/** Folder of the live release. */
	readonly folder: string;
	readonly pathname: string;
}

/** Maximum readings of a page that releases keep replacing. */
const READINGS_MAX = 20;

/** Puts what is in force into the pages of one site, and sends the files of alerts. */
export class SiteAlerts {
	readonly #pages: AlertLane;
	readonly #feeds: AlertLane;
	readonly #statePaths: ReadonlySet<string>;
	readonly #cache: ComposedCache;
	readonly #now: () => number;

	constructor({ folder, statePaths }: AlertsOfSite, { cache, now, onError }: AlertsContext) {
		this.#pages = new AlertLane(join(folder, timedPagesName), onError);
		this.#feeds = new AlertLane(join(folder, timedFeedsName), onError);
		this.#statePaths = new Set(statePaths);
		this.#cache = cache;
		this.#now = now;
	}

	/** Returns a page that is sent in place of another, with the bars in force. */
	included(html: string): string {
		const alerts = this.#pages.inForce(this.#now());
		return alerts.hasBars ? withIncludes(html, alerts.textOf) : html;
	}

	/**
	 * Sends a file of alerts, or a page with what is in force. Returns false, having sent nothing, where nothing is to be put
	 * into the page or where there is none. Headers already set on `response` are kept.
	 */
	async send(request: IncomingMessage, response: ServerResponse, page: Page): Promise<boolean> {
		if (isAlertFile(page.pathname) && (await this.#sendFile(request, response, page))) return true;
		const alerts = this.#pages.inForce(this.#now());
		return this.#isIncluding(page.pathname, alerts) && this.#sendPage(request, response, { page, alerts });
	}

	async #sendFile(
		request: IncomingMessage,
		response: ServerResponse,
		{ folder, pathname }: Page,
	): Promise<boolean> {
		for (const files of [this.#pages, this.#feeds]) {
			const { version, textOf } = files.inForce(this.#now());
			const text = textOf(pathname);
			if (text === undefined) continue;
			const body = () => Promise.resolve(text);
			const key = `${folder} ${version} ${pathname}`;
			sendComposed(request, response, await this.#cache.body(key, encodingFor(request), body));
			return true;
		}
		return false;
	}

	#isIncluding(pathname: string, { hasBars, textOf }: AlertsInForce): boolean {
		return hasBars || (this.#statePaths.has(pathname) && textOf(alertStatePath('it')) !== undefined);
	}

	async #sendPage(
		request: IncomingMessage,
		response: ServerResponse,
		{ page, alerts }: { page: Page; alerts: AlertsInForce },
	): Promise<boolean> {
		const file = pageFile(page.folder, page.pathname);
		if (file === undefined) return false;
		for (let readings = 0; readings < READINGS_MAX; readings++) {
			const version = versionOf(file);
			if (version === undefined) return false;
			try {
				const composed = await this.#cache.body(
					`${file} ${version} ${alerts.version}`,
					encodingFor(request),
					async () => withIncludes(await readVersion(file, version), alerts.textOf),
				);
				sendComposed(request, response, composed);
				return true;
			} catch (error) {
				if (!(error instanceof ReplacedError)) throw error;
			}
		}
		throw new Error(`${file} was replaced each time it was read.`);
	}
}
