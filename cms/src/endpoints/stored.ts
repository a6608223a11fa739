import type { Endpoint, PayloadRequest } from 'payload';
import { openStored } from '../files/stored-files.ts';
import { refuse, refuseStranger, showsToken } from './bearer.ts';

const hashPattern = /^[0-9a-f]{64}$/;

async function answer({ headers, routeParams }: PayloadRequest): Promise<Response> {
	if (!showsToken(headers)) return refuseStranger();
	const sha256 = String(routeParams?.['sha256']);
	if (!hashPattern.test(sha256))
		return refuse(400, 'A file is named by the 64 hexadecimal digits of its SHA-256.');
	const file = await openStored(sha256);
	if (!file) return refuse(404, `No file has the SHA-256 ${sha256}. Check MEDIA_DIR of the CMS.`);
	return new Response(file, {
		headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(file.size) },
	});
}

/** `GET /api/stored/<sha256>`: returns the bytes of a file that a log entry refers to. */
export const storedEndpoint: Endpoint = { path: '/stored/:sha256', method: 'get', handler: answer };
