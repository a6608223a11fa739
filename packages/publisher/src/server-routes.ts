import { contentTypeSchema, siteKey } from '@portolano/content-models';
import { z } from 'zod';
import type { Followed } from './followed.ts';
import { healthOf } from './health-of.ts';
import { PREVIEW_PATH_MAX, previewRequest, sessionRequest } from './preview/preview-request.ts';
import type { PreviewAnswer } from './preview/preview-session.ts';
import { addressOf, type Answer, type Caller, type LocalRequest, RequestRefused } from '@portolano/follower';

const subject = z.object({ type: contentTypeSchema, id: z.string().min(1).max(200) });
const buildQuery = z.object({ site: siteKey.optional(), force: z.enum(['true', 'false']).optional() });
const previewedQuery = z.object({ session: z.string().max(100), path: z.string().max(PREVIEW_PATH_MAX) });
const rollbackQuery = z.object({ site: siteKey, release: z.coerce.number().int().positive() });

/** Parses the query parameters. @throws {RequestRefused} naming those missing or invalid. */
function read<Query>(schema: z.ZodType<Query>, { searchParams }: URL): Query {
	const { success, data, error } = schema.safeParse(Object.fromEntries(searchParams));
	if (success) return data;
	const issues = error.issues.map(({ path, message }) => `?${path.join('.')}=: ${message}`);
	throw new RequestRefused(400, issues.join(' '));
}

const issuesShown = 5;

/** Parses the body of a request. @throws {RequestRefused} naming the fields missing or invalid. */
function parseBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
	const { success, data, error } = schema.safeParse(body);
	if (success) return data;
	const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
	const more = issues.length > issuesShown ? ` And ${issues.length - issuesShown} more.` : '';
	throw new RequestRefused(400, issues.slice(0, issuesShown).join(' ') + more);
}

/** A request to a route. */
interface Call {
	readonly url: URL;
	readonly caller: Caller;
	/** Reads the body as JSON. @throws {RequestRefused} when it cannot. */
	readonly json: LocalRequest['json'];
}

/** Handles one method and path. All routes but {@link health} require the token. */
type Route = (followed: Followed, call: Call) => Answer | Promise<Answer>;

/** Returns the state of the publisher; without the token only whether it is well, for monitoring. */
function health(followed: Followed, { caller }: Call): Answer {
	const isWell = followed.trouble === undefined;
	const status = isWell ? 200 : 503;
	return { status, body: caller === 'holder of the token' ? healthOf(followed) : { isWell } };
}

const routes: Readonly<Record<string, Route>> = {
	'GET /health': health,
	'HEAD /health': health,
	'POST /nudge'(followed) {
		followed.nudge();
		return { status: 202, body: { seq: followed.publisher.store.seq } };
	},
	'GET /status': ({ publisher }, { url }) => ({ status: 200, body: publisher.status(read(subject, url)) }),
	async 'POST /build'({ publisher }, { url }) {
		const { site, force } = read(buildQuery, url);
		return { status: 200, body: await publisher.build(site, { force: force === 'true' }) };
	},
	async 'POST /rollback'({ publisher }, { url }) {
		const { site, release } = read(rollbackQuery, url);
		return { status: 200, body: await publisher.rollback(site, release) };
	},
	async 'POST /preview'({ publisher }, { json }) {
		return { status: 200, body: await publisher.preview(parseBody(previewRequest, await json())) };
	},
	async 'POST /preview-sessions'({ publisher }, { json }) {
		return {
			status: 201,
			body: await publisher.previewSessions.open(parseBody(sessionRequest, await json())),
		};
	},
	async 'GET /previewed'({ publisher }, { url }) {
		const { session, path } = read(previewedQuery, url);
		return fileAnswer(await publisher.previewSessions.find(session).answer(path));
	},
};

function fileAnswer(answer: PreviewAnswer): Answer {
	if ('location' in answer) return fileOf(answer.status, '', { Location: answer.location });
	if (answer.status === 422) return { status: 422, body: { problems: answer.problems } };
	if (answer.status === 410) return fileOf(410, answer.body, headersOfGone(answer.reason));
	const { status, body, contentType = 'application/octet-stream' } = answer;
	return fileOf(status, body, { 'Content-Type': contentType });
}

const fileOf = (status: number, bytes: string | Uint8Array, headers: Readonly<Record<string, string>>) => ({
	...{ status, body: undefined },
	file: { bytes, headers },
});

/** The gateway puts the reason into the page, as it does on the site. */
const headersOfGone = (reason: string | undefined) => ({
	'Content-Type': 'text/html; charset=utf-8',
	...(reason !== undefined && { 'Gone-Reason': encodeURIComponent(reason) }),
});

const withBody = new Set(['/preview', '/preview-sessions']);

/** Whether the route of a request reads a body. */
export function takesBody({ method, target }: Pick<LocalRequest, 'method' | 'target'>): boolean {
	return method === 'POST' && target !== undefined && withBody.has(addressOf(target)?.pathname ?? '');
}

const unauthorised: Answer = {
	status: 401,
	body: { error: 'Send “Authorization: Bearer” with the PUBLISHER_TOKEN of this installation.' },
};

/** Answers a request that the guard has accepted. @throws the errors of its route. */
export async function answerTo(
	followed: Followed,
	{ method = '', target = '', caller, json }: LocalRequest,
): Promise<Answer> {
	const url = addressOf(target);
	if (!url) return { status: 400, body: { error: 'The target of the request is not a path.' } };
	const name = `${method} ${url.pathname}`;
	const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
	if (caller !== 'holder of the token' && route !== health) return unauthorised;
	if (!route) return { status: 404, body: { error: 'There is no such route.' } };
	return route(followed, { url, caller, json });
}
