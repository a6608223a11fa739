import type { IncomingMessage, ServerResponse } from 'node:http';
import { sharedKeyIn, tokenInHost } from '@portolano/content-models';
import { readTarget } from '../request-target.ts';
import { SharedPreviewHost, type SharedPreviewOptions } from '../shared-preview/shared-preview-host.ts';
import { endAfterRefusal } from '../short-answer.ts';
import type { SiteHandler } from '../site-handler.ts';
import { liveScripts, withLiveScript } from './live-script.ts';
import { previewHeaders } from './preview-headers.ts';
import {
	failed,
	isEmptyInPreviews,
	noRobots,
	previewedAnswer,
	sendAnswer,
	sendPage,
	type ShownPage,
} from './previewed-answer.ts';
import type { PreviewTarget, PublisherOfPreviews } from './previewed.ts';

/** How the host of previews is served. */
export interface PreviewHostOptions extends PublisherOfPreviews {
	/** Origin of previews, with `*` for the token of a session. */
	readonly origin: string;
	/** Origin of the CMS, whose pages alone may show a preview in a frame. */
	readonly cmsOrigin: string;
}

type Shared = Pick<SharedPreviewOptions, 'cmsUrl' | 'proxies'>;

/** Shows the pages of sites with the drafts of a session, which the publisher renders. */
export class PreviewHost {
	readonly #options: PreviewHostOptions;
	readonly #isSecure: boolean;
	readonly #onError: (error: unknown) => void;
	readonly #shared: SharedPreviewHost;

	constructor(options: PreviewHostOptions & Shared, onError: (error: unknown) => void) {
		this.#options = options;
		this.#isSecure = options.origin.startsWith('https:');
		this.#onError = onError;
		this.#shared = new SharedPreviewHost({ ...options, isSecure: this.#isSecure }, onError);
	}

	/** Returns the handler for a host name without port; undefined when it is not one of previews. */
	handlerOf(host: string): SiteHandler | undefined {
		const token = tokenInHost(this.#options.origin, host);
		if (token === undefined) return undefined;
		const key = sharedKeyIn(token);
		return (request, response) => {
			const answered =
				key === undefined
					? this.#answer(request, response, token)
					: this.#shared.answer(request, response, key);
			answered.catch((error: unknown) => {
				// The reader has left, or the publisher ended in the middle of its answer.
				this.#onError(error);
				response.destroy();
			});
		};
	}

	async #answer(request: IncomingMessage, response: ServerResponse, session: string): Promise<void> {
		const target = readTarget(request.url);
		const path = 'status' in target ? '/' : target.pathname;
		const { cmsOrigin } = this.#options;
		const headers = previewHeaders(path, { isSecure: this.#isSecure, framedBy: cmsOrigin });
		response.setHeaders(new Map(Object.entries(headers)));
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			await this.#show(request, response, 405);
		} else if ('status' in target) await this.#show(request, response, 404);
		else if (path === '/robots.txt') response.end(noRobots);
		else if (isEmptyInPreviews(path)) response.end();
		else if (liveScripts.has(path)) response.end(liveScripts.get(path));
		else await this.#show(request, response, { session, path });
	}

	async #show(
		request: IncomingMessage,
		response: ServerResponse,
		wanted: PreviewTarget | 404 | 405,
	): Promise<void> {
		const previewed =
			typeof wanted === 'number'
				? failed(wanted)
				: await previewedAnswer(this.#options, wanted, this.#onError);
		if ('answer' in previewed) return sendAnswer(request, response, previewed.answer);
		sendPage(request, response, this.#live('shown' in previewed ? previewed.shown : previewed.refused));
		if ('refused' in previewed) endAfterRefusal(request);
	}

	#live({ status, page }: ShownPage): ShownPage {
		return { status, page: withLiveScript(page, this.#options.cmsOrigin) };
	}
}
