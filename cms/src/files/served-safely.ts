import { headersOfMime } from '@portolano/content-models';

/** Headers of an original that the CMS serves: pictures and documents are shown, all else is kept and runs nowhere. */
export function servedSafely({ headers }: { headers: Headers }): Headers {
	for (const [name, value] of Object.entries(headersOfMime(headers.get('Content-Type') ?? '')))
		headers.set(name, value);
	return headers;
}
