import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether the request carries the publisher's token, compared in constant time. */
export function showsToken(headers: Headers): boolean {
	const [scheme, token = ''] = (headers.get('authorization') ?? '').split(' ');
	return timingSafeEqual(digest(token), digest(env.LOG_TOKEN)) && scheme === 'Bearer';
}

export function refuse(status: number, message: string): Response {
	return Response.json({ error: message }, { status });
}

export const refuseStranger = () =>
	refuse(
		401,
		'This address is for the publisher: send “Authorization: Bearer” with the LOG_TOKEN of the CMS.',
	);
