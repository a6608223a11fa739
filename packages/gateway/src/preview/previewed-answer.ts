import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isAlertFile, serviceWorkerPath } from '@portolano/content-models';
import { failurePage, type PreviewFailure, unrenderablePage } from './preview-messages.ts';
import {
	fetchPreviewed,
	gonePageIn,
	isRefusal,
	type PreviewTarget,
	type PublisherOfPreviews,
	reasonIn,
} from './previewed.ts';

export interface ShownPage {
	readonly status: number;
	readonly page: string;
}

/** What answers at an address of a preview. */
export type Previewed =
	/** A page of the site, with the drafts. */
	| { readonly shown: ShownPage }
	/** A page that tells why there is none. */
	| { readonly refused: ShownPage }
	/** A file, or the way to another address. */
	| { readonly answer: Response };

export const failed = (failure: PreviewFailure): Previewed => ({
	refused: { status: failure, page: failurePage(failure) },
});

/** Requests a page or a file of a session from the publisher; `onError` is told when it doesn't answer. */
export async function previewedAnswer(
	publisher: PublisherOfPreviews,
	target: PreviewTarget,
	onError: (error: unknown) => void,
): Promise<Previewed> {
	const answer = await fetchPreviewed(publisher, target).catch(onError);
	if (!answer) return failed(502);
	const { status } = answer;
	if (status === 422) return { refused: { status, page: unrenderablePage(await reasonIn(answer)) } };
	if (status === 410) return { refused: { status, page: await gonePageIn(answer) } };
	if (isRefusal(answer)) return failed(status < 500 ? 404 : 502);
	return isPage(answer) ? { shown: { status, page: await answer.text() } } : { answer };
}

/** Whether a file is empty in previews: they show no alerts in force, and no browser keeps them for when there is no network. */
export const isEmptyInPreviews = (path: string) => isAlertFile(path) || path === serviceWorkerPath;

export const noRobots = 'User-agent: *\nDisallow: /\n';

const html = 'text/html; charset=utf-8';

const isPage = ({ status, headers }: Response) =>
	(status === 200 || status === 404) && (headers.get('content-type') ?? '').startsWith('text/html');

/** Sends a page. */
export function sendPage(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, page }: ShownPage,
): void {
	response.setHeader('Content-Type', html);
	response.removeHeader('Content-Disposition');
	response.writeHead(status);
	response.end(request.method === 'HEAD' ? undefined : page);
}

/** Sends a file, or the way to another address, as the publisher answers it. */
export async function sendAnswer(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, headers, body }: Response,
): Promise<void> {
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
