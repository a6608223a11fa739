import { headersOfMime } from '@portolano/content-models';

/** Sets safe headers for an original: pictures and documents are shown inline, others are downloaded, none runs. */
export function servedSafely({ headers }: { headers: Headers }): Headers {
	for (const [name, value] of Object.entries(headersOfMime(headers.get('Content-Type') ?? '')))
		headers.set(name, value);
	return headers;
}
