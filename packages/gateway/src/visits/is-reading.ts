import type { IncomingMessage, ServerResponse } from 'node:http';
import { isProgram } from './programs.ts';

/** Whether a request for `pathname` was a person's reading of a page: no file, no prefetch, no program that says what it is. */
export function isReading(request: IncomingMessage, response: ServerResponse, pathname: string): boolean {
	const { headers, method } = request;
	return (
		method === 'GET' &&
		pathname.endsWith('/') &&
		[200, 304].includes(response.statusCode) &&
		headers['sec-purpose'] === undefined &&
		(headers['sec-fetch-dest'] ?? 'document') === 'document' &&
		!isProgram(headers['user-agent'] ?? '')
	);
}
