import { z } from 'zod';
import { withReason } from '../former-address.ts';

/** Longer than the publisher takes to fetch a large file from the CMS. */
const timeoutMs = 60_000;

export interface PublisherOfPreviews {
	/** Address of the publisher, which holds the sessions and renders their pages. */
	readonly publisherUrl: string;
	readonly publisherToken: string;
}

export interface PreviewTarget {
	/** Token of the session. */
	readonly session: string;
	readonly path: string;
}

/** Requests a page or a file of a session from the publisher. @throws when it doesn't answer. */
export function fetchPreviewed(
	{ publisherUrl, publisherToken }: PublisherOfPreviews,
	{ session, path }: PreviewTarget,
): Promise<Response> {
	const address = new URL('/previewed', publisherUrl);
	address.search = new URLSearchParams({ session, path }).toString();
	return fetch(address, {
		headers: { authorization: `Bearer ${publisherToken}` },
		redirect: 'manual',
		signal: AbortSignal.timeout(timeoutMs),
	});
}

const unrenderable = z.object({
	problems: z.tuple([z.object({ told: z.object({ what: z.string(), cure: z.string() }) })], z.unknown()),
});

/** Returns why a page can't be rendered with the drafts of a session, from the publisher's answer 422. */
export async function reasonIn(answer: Response): Promise<{ what: string; cure: string }> {
	const { problems } = unrenderable.parse(await answer.json());
	return problems[0].told;
}

/** Returns the page of the site that tells that a page was withdrawn, from the publisher's answer 410. */
export async function gonePageIn(answer: Response): Promise<string> {
	const reason = answer.headers.get('gone-reason') ?? undefined;
	return withReason(await answer.text(), reason && decodeURIComponent(reason));
}

/** Whether the publisher refuses the request itself: the session is over, or it can't answer now. */
export function isRefusal({ status, headers }: Response): boolean {
	return status >= 400 && (headers.get('content-type') ?? '').startsWith('application/json');
}
