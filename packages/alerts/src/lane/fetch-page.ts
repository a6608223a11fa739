import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { text } from 'node:stream/consumers';

const TIMEOUT_MS = 5_000;

/**
 * Returns the page at `path` of the site with this origin as the server at `base` sends it, without JavaScript.
 * @throws when it can't be had, or the answer is no page.
 */
export function fetchPage(base: string, { origin, path }: { origin: string; path: string }): Promise<string> {
	const url = new URL(path, base);
	const { host, hostname } = new URL(origin);
	return new Promise((resolve, reject) => {
		const options = {
			headers: { host, accept: 'text/html', 'accept-encoding': 'identity', 'user-agent': 'portolano-alerts' },
			timeout: TIMEOUT_MS,
			...(url.protocol === 'https:' && { servername: hostname }),
		};
		const sent = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (response) => {
			if (response.statusCode === 200) text(response).then(resolve, reject);
			else {
				response.resume();
				reject(new Error(`${origin}${path} answered ${response.statusCode} at ${base}.`));
			}
		});
		sent.once('timeout', () =>
			sent.destroy(new Error(`${origin}${path} did not answer in time at ${base}.`)),
		);
		sent.once('error', reject);
		sent.end();
	});
}
