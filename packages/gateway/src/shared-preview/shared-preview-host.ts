import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { SHARED_COMMENT_MAX, sharedPreviewFolder } from '@portolano/content-models';
import { z } from 'zod';
import { Allowance } from '../allowance.ts';
import { previewHeaders } from '../preview/preview-headers.ts';
import {
	isEmptyInPreviews,
	noRobots,
	previewedAnswer,
	sendAnswer,
	sendPage,
	type ShownPage,
} from '../preview/previewed-answer.ts';
import type { PublisherOfPreviews } from '../preview/previewed.ts';
import { readForm } from '../read-form.ts';
import { readerAddress, readerNetwork, type TrustedProxies } from '../reader-address.ts';
import { readTarget } from '../request-target.ts';
import { endAfterRefusal } from '../short-answer.ts';
import {
	addressPage,
	atComments,
	codePage,
	commentPath,
	endedPage,
	leavePath,
	messagePage,
	stylePath,
	withBar,
} from './pages.ts';
import { type CmsOfPreviews, visit, type VisitAnswer, type Visiting } from './visit-client.ts';

export interface SharedPreviewOptions extends PublisherOfPreviews, CmsOfPreviews {
	/** Whether previews are looked at over https. */
	readonly isSecure: boolean;
	readonly proxies: TrustedProxies;
}

const style = readFileSync(fileURLToPath(import.meta.resolve('./style.css')), 'utf8');

const MINUTE_MS = 60_000;
/** Bytes of a form: each character of a comment may take nine. */
const FORM_MAX = 2_000 + 9 * SHARED_COMMENT_MAX;

const entry = new RegExp(`^${sharedPreviewFolder}([A-Za-z0-9_-]{20,100})/$`);

const address = z.string().trim().max(254);
const entering = z.object({ address, code: z.string().max(20).optional() });
const commenting = z.object({ text: z.string().trim().min(1).max(SHARED_COMMENT_MAX) });

/** One exchange with a visitor. */
interface Exchange {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	/** Of the link. */
	readonly key: string;
	readonly path: string;
}

/** Whether the last part of a path names a file: what a page loads, not a page. */
const isFile = (path: string) => (path.split('/').at(-1) ?? '').includes('.');

/**
 * Whether a page of another host sends a form. Pages without referrer send their forms with the origin `null`. The cookie goes
 * with no request of another site, and nobody without the link knows where to send the other forms.
 */
function isForeign({ headers: { origin, host, 'sec-fetch-site': site } }: IncomingMessage): boolean {
	if (site !== undefined) return site !== 'same-origin';
	return origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== host?.toLowerCase();
}

/** Shows drafts to people without an account: the CMS decides on each request who may look, the publisher renders. */
export class SharedPreviewHost {
	readonly #options: SharedPreviewOptions;
	readonly #onError: (error: unknown) => void;
	readonly #cookie: string;
	readonly #forms = new Allowance({ burst: 20, everyMs: MINUTE_MS / 2, keysMax: 10_000 });

	constructor(options: SharedPreviewOptions, onError: (error: unknown) => void) {
		this.#options = options;
		this.#onError = onError;
		this.#cookie = options.isSecure ? '__Host-portolano-anteprima' : 'portolano-anteprima';
	}

	/** Answers a request to the host of the link with this key. */
	async answer(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
		const target = readTarget(request.url);
		const path = 'status' in target ? '/' : target.pathname;
		const headers = previewHeaders(path, { isSecure: this.#options.isSecure, framedBy: "'none'" });
		response.setHeaders(new Map(Object.entries(headers)));
		const exchange = { request, response, key, path };
		if ('status' in target) this.#tell(exchange, messagePage(404));
		else if (request.method === 'GET' || request.method === 'HEAD') await this.#get(exchange);
		else if (request.method === 'POST') await this.#post(exchange);
		else this.#tell(exchange, messagePage(405));
	}

	async #get(exchange: Exchange): Promise<void> {
		const { response, key, path, request } = exchange;
		const pass = this.#passIn(request);
		const signature = entry.exec(path)?.[1];
		if (path === '/robots.txt') response.end(noRobots);
		else if (path === stylePath) response.end(style);
		else if (isEmptyInPreviews(path)) response.end();
		else if (signature !== undefined) await this.#do(exchange, { act: 'enter', key, signature, pass });
		else if (path.startsWith(sharedPreviewFolder)) this.#tell(exchange, messagePage(404));
		else await this.#do(exchange, { act: 'look', key, pass, isPage: !isFile(path) });
	}

	async #post(exchange: Exchange): Promise<void> {
		const { request, path, response } = exchange;
		const signature = entry.exec(path)?.[1];
		if (isForeign(request) || (signature === undefined && path !== commentPath && path !== leavePath))
			return this.#tell(exchange, messagePage(405));
		if (path === leavePath) return this.#leave(exchange);
		const waitMs = this.#forms.take(readerNetwork(readerAddress(request, this.#options.proxies)), Date.now());
		if (waitMs > 0) {
			response.setHeader('Retry-After', Math.ceil(waitMs / 1000));
			return this.#tell(exchange, messagePage(429));
		}
		return signature === undefined ? this.#comment(exchange) : this.#enter(exchange, signature);
	}

	/** Takes the form with the address, and then the one with the code. */
	async #enter(exchange: Exchange, signature: string): Promise<void> {
		const { request, key } = exchange;
		const form = await readForm(request, { schema: entering, bytesMax: FORM_MAX });
		if ('status' in form) return this.#tell(exchange, messagePage(404));
		const { address, code } = form.data;
		const act = code === undefined ? ({ act: 'ask' } as const) : ({ act: 'type', code } as const);
		const answer = await this.#ask({ ...act, key, signature, address });
		if (answer?.is === 'gate') {
			const isWrong = !z.email().safeParse(address).success;
			this.#tell(exchange, isWrong ? addressPage(answer, { isWrong }) : codePage(address));
		} else if (answer?.is === 'wrong code') this.#tell(exchange, codePage(address, { isWrong: true }));
		else if (answer?.is === 'entered') {
			this.#setCookie(exchange, answer.pass);
			this.#lead(exchange, exchange.path);
		} else await this.#show(exchange, answer);
	}

	async #comment(exchange: Exchange): Promise<void> {
		const { request, key } = exchange;
		const form = await readForm(request, { schema: commenting, bytesMax: FORM_MAX });
		if ('status' in form) return this.#tell(exchange, messagePage(400));
		const pass = this.#passIn(request);
		await this.#do(exchange, { act: 'comment', key, pass, text: form.data.text });
	}

	#leave(exchange: Exchange): void {
		this.#setCookie(exchange, '');
		this.#lead(exchange, '/');
	}

	async #do(exchange: Exchange, visiting: Visiting): Promise<void> {
		await this.#show(exchange, await this.#ask(visiting));
	}

	/** Asks the CMS; undefined when it doesn't answer. */
	async #ask(visiting: Visiting): Promise<VisitAnswer | undefined> {
		return visit(this.#options, visiting).catch((error: unknown) => {
			this.#onError(error);
			return undefined;
		});
	}

	async #show(exchange: Exchange, answer: VisitAnswer | undefined): Promise<void> {
		switch (answer?.is) {
			case 'shown':
				return this.#page(exchange, answer);
			case 'ended': {
				const { end, person, page: online } = answer;
				return this.#tell(exchange, endedPage({ end, person, online }));
			}
			case 'gate':
				return this.#tell(exchange, addressPage(answer));
			case 'inside':
				return this.#lead(exchange, answer.path);
			case 'commented':
				return this.#lead(exchange, atComments(answer.path));
			case 'closed':
				return this.#tell(exchange, messagePage(403));
			case 'unknown':
				return this.#tell(exchange, messagePage(404));
			case 'too many comments':
				return this.#tell(exchange, messagePage(429));
			default:
				return this.#tell(exchange, messagePage(503));
		}
	}

	/** Shows a page or a file of the site with the draft. */
	async #page(exchange: Exchange, { session, bar }: Extract<VisitAnswer, { is: 'shown' }>): Promise<void> {
		const { request, response, path } = exchange;
		const previewed = await previewedAnswer(this.#options, { session, path }, this.#onError);
		if ('answer' in previewed) return sendAnswer(request, response, previewed.answer);
		if ('refused' in previewed) return this.#tell(exchange, previewed.refused);
		const { status, page } = previewed.shown;
		sendPage(request, response, { status, page: bar ? withBar(page, bar) : page });
	}

	#tell({ request, response, path }: Exchange, page: ShownPage): void {
		// The policy of a file would not let a page be styled.
		const { isSecure } = this.#options;
		if (isFile(path))
			response.setHeaders(new Map(Object.entries(previewHeaders('/', { isSecure, framedBy: "'none'" }))));
		sendPage(request, response, page);
		endAfterRefusal(request);
	}

	#lead({ response }: Exchange, to: string): void {
		response.writeHead(303, { Location: to }).end();
	}

	#passIn({ headers }: IncomingMessage): string | undefined {
		const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
		return pairs.find(([name]) => name === this.#cookie)?.[1];
	}

	/** Keeps a pass in the browser; an empty one takes it away. The CMS decides how long it is good for. */
	#setCookie({ response }: Exchange, pass: string): void {
		const age = pass === '' ? 0 : 31 * 24 * 3600;
		const secure = this.#options.isSecure ? '; Secure' : '';
		response.setHeader(
			'Set-Cookie',
			`${this.#cookie}=${pass}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
		);
	}
}
