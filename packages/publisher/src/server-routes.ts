import { contentTypeSchema, siteKey } from '@portolano/content-models';
import { z } from 'zod';
import type { Publisher } from './publisher.ts';
import type { Caller } from './server-guard.ts';

/** What the server needs of the loop that follows the log. */
export interface Followed {
	readonly publisher: Pick<Publisher, 'status' | 'problems' | 'store' | 'sites' | 'build' | 'rollback'>;
	/** Looks at the log now. */
	readonly nudge: () => void;
	/** Whether nothing is being read, rendered or released. */
	readonly isIdle: boolean;
	/** Why the log is not followed; undefined when it is. */
	readonly trouble: string | undefined;
}

export interface Answer {
	readonly status: number;
	readonly body: unknown;
}

/** The parameters of an address are not those of its route. */
export class BadQueryError extends Error {
	override readonly name = 'BadQueryError';
}

const subject = z.object({ type: contentTypeSchema, id: z.string().min(1).max(200) });
const buildQuery = z.object({ site: siteKey.optional(), force: z.enum(['true', 'false']).optional() });
const rollbackQuery = z.object({ site: siteKey, release: z.coerce.number().int().positive() });

/** @throws {BadQueryError} naming what is missing or wrong. */
function read<Query>(schema: z.ZodType<Query>, { searchParams }: URL): Query {
	const { success, data, error } = schema.safeParse(Object.fromEntries(searchParams));
	if (success) return data;
	throw new BadQueryError(
		error.issues.map(({ path, message }) => `?${path.join('.')}=: ${message}`).join(' '),
	);
}

/** Answers to one method and path; the token is required, save where strangers are answered too. */
type Route = (followed: Followed, url: URL, caller: Caller) => Answer | Promise<Answer>;

/** Without the token only whether all is well, for monitoring. */
function health({ publisher, isIdle, trouble }: Followed, _url: URL, caller: Caller): Answer {
	const status = trouble === undefined ? 200 : 503;
	if (caller !== 'holder of the token') return { status, body: { isWell: trouble === undefined } };
	const { store, sites } = publisher;
	const counts = { seq: store.seq, sites: sites.size, documents: store.size.documents };
	return { status, body: { ...counts, isIdle, trouble, problems: publisher.problems() } };
}

const routes: Readonly<Record<string, Route>> = {
	'GET /health': health,
	'POST /nudge'(followed) {
		followed.nudge();
		return { status: 202, body: { seq: followed.publisher.store.seq } };
	},
	'GET /status': ({ publisher }, url) => ({ status: 200, body: publisher.status(read(subject, url)) }),
	async 'POST /build'({ publisher }, url) {
		const { site, force } = read(buildQuery, url);
		return { status: 200, body: await publisher.build(site, { force: force === 'true' }) };
	},
	async 'POST /rollback'({ publisher }, url) {
		const { site, release } = read(rollbackQuery, url);
		return { status: 200, body: await publisher.rollback(site, release) };
	},
};

/** The address of a request in origin form (RFC 9112, 3.2.1); undefined for any other target, however malformed. */
export function addressOf(target: string): URL | undefined {
	const isOrigin = target.startsWith('/') && !target.startsWith('//');
	return (isOrigin ? URL.parse(`http://localhost${target}`) : undefined) ?? undefined;
}

const unauthorised: Answer = {
	status: 401,
	body: { error: 'Send “Authorization: Bearer” with the PUBLISHER_TOKEN of this installation.' },
};

/** Answers one request that the guard has let through. @throws what a route throws. */
export async function answerTo(
	followed: Followed,
	{
		method = '',
		target = '',
		caller,
	}: { method?: string | undefined; target?: string | undefined; caller: Caller },
): Promise<Answer> {
	const url = addressOf(target);
	if (!url) return { status: 400, body: { error: 'The target of the request is not a path.' } };
	const name = `${method} ${url.pathname}`;
	const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
	if (caller !== 'holder of the token' && route !== health) return unauthorised;
	if (!route) return { status: 404, body: { error: 'There is no such route.' } };
	return route(followed, url, caller);
}
