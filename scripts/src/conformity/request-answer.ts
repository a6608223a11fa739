import type { Answer } from '@portolano/checks/conformity';
import { lookup } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { text } from 'node:stream/consumers';

const WITHIN_MS = 20_000;

/** Names below `localhost` are this machine (RFC 6761), but most resolvers don't know them. */
const resolve: LookupFunction = (name, options, callback) =>
	name.endsWith('.localhost') ? lookup('localhost', options, callback) : lookup(name, options, callback);

/** Requests an address without following redirects; undefined when nothing answers in time. */
export async function requestAnswer(url: string): Promise<Answer | undefined> {
	const get = url.startsWith('https:') ? getSecure : getPlain;
	const options = {
		...{ lookup: resolve, headers: { 'accept-encoding': 'identity' } },
		signal: AbortSignal.timeout(WITHIN_MS),
	};
	const { promise, resolve: answered, reject } = Promise.withResolvers<IncomingMessage>();
	get(url, options, answered).on('error', reject);
	try {
		const response = await promise;
		return {
			url,
			status: response.statusCode ?? 0,
			headers: Object.fromEntries(
				Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')]),
			),
			text: await text(response),
		};
	} catch {
		return undefined;
	}
}
