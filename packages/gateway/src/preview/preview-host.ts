import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isAlertFile, serviceWorkerPath, tokenInHost } from '@portolano/content-models';
import { readTarget } from '../request-target.ts';
import { endAfterRefusal } from '../short-answer.ts';
import type { SiteHandler } from '../site-handler.ts';
import { liveScripts, withLiveScript } from './live-script.ts';
import { previewHeaders } from './preview-headers.ts';
import { failurePage, type PreviewFailure, unrenderablePage } from './preview-messages.ts';
import { fetchPreviewed, gonePageIn, isRefusal, type PublisherOfPreviews, reasonIn } from './previewed.ts';

/** How the host of previews is served. */
export interface PreviewHostOptions extends PublisherOfPreviews {
	/** Origin of previews, with `*` for the token of a session. */
	readonly origin: string;
	/** Origin of the CMS, whose pages alone may show a preview in a frame. */
	readonly cmsOrigin: string;
}

/** Shows the pages of sites with the drafts of a session, which the publisher renders. */
export class PreviewHost {
	readonly #options: PreviewHostOptions;
	readonly #isSecure: boolean;
	readonly #onError: (error: unknown) => void;

	constructor(options: PreviewHostOptions, onError: (error: unknown) => void) {
		this.#options = options;
		this.#isSecure = options.origin.startsWith('https:');
		this.#onError = onError;
	}

	/** Returns the handler for a host name without port; undefined when it is not one of previews. */
	handlerOf(host: string): SiteHandler | undefined {
		const token = tokenInHost(this.#options.origin, host);
		if (token === undefined) return undefined;
		return (request, response) => {
			this.#answer(request, response, token).catch((error: unknown) => {
				// The reader has left, or the publisher ended in the middle of its answer.
				this.#onError(error);
				response.destroy();
			});
		};
	}

	async #answer(request: IncomingMessage, response: ServerResponse, session: string): Promise<void> {
		const target = readTarget(request.url);
		const path = 'status' in target ? '/' : target.pathname;
		response.setHeaders(new Map(Object.entries(previewHeaders(path, this.#origins()))));
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			this.#fail(request, response, 405);
		} else if ('status' in target) this.#fail(request, response, 404);
		else if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /\n');
		else if (isEmptyHere(path)) response.end();
		else if (liveScripts.has(path)) response.end(liveScripts.get(path));
		else await this.#show(request, response, { session, path });
	}

	async #show(
		request: IncomingMessage,
		response: ServerResponse,
		target: { session: string; path: string },
	): Promise<void> {
		const answer = await fetchPreviewed(this.#options, target).catch(this.#onError);
		if (!answer) this.#fail(request, response, 502);
		else if (answer.status === 422)
			this.#refuse(request, response, { status: 422, page: unrenderablePage(await reasonIn(answer)) });
		else if (answer.status === 410)
			this.#refuse(request, response, { status: 410, page: await gonePageIn(answer) });
		else if (isRefusal(answer)) this.#fail(request, response, answer.status < 500 ? 404 : 502);
		else if (isPage(answer))
			this.#send(request, response, { status: answer.status, page: await answer.text() });
		else await send(request, response, answer);
	}

	#fail(request: IncomingMessage, response: ServerResponse, failure: PreviewFailure): void {
		this.#refuse(request, response, { status: failure, page: failurePage(failure) });
	}

	#refuse(request: IncomingMessage, response: ServerResponse, shown: ShownPage): void {
		this.#send(request, response, shown);
		endAfterRefusal(request);
	}

	#send(request: IncomingMessage, response: ServerResponse, { status, page }: ShownPage): void {
		response.setHeader('Content-Type', html);
		response.removeHeader('Content-Disposition');
		response.writeHead(status);
		response.end(request.method === 'HEAD' ? undefined : withLiveScript(page, this.#options.cmsOrigin));
	}

	#origins() {
		return { isSecure: this.#isSecure, cmsOrigin: this.#options.cmsOrigin };
	}
}

/** Whether a file is empty in previews: they show no alerts in force, and no browser keeps them for when there is no network. */
const isEmptyHere = (path: string) => isAlertFile(path) || path === serviceWorkerPath;

const html = 'text/html; charset=utf-8';

interface ShownPage {
	readonly status: number;
	readonly page: string;
}

const isPage = ({ status, headers }: Response) =>
	(status === 200 || status === 404) && (headers.get('content-type') ?? '').startsWith('text/html');

async function send(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
	const { status, headers, body } = answer;
	const location = headers.get('location');
	if (location !== null) response.setHeader('Location', location);
	if (status !== 200) {
		response.setHeader('Content-Type', html);
		response.removeHeader('Content-Disposition');
	}
	response.writeHead(status);
	if (request.method === 'HEAD' || !body) {
		await body?.cancel();
		response.end();
	} else await pipeline(Readable.from(body), response);
}
