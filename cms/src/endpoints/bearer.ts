import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

const digest = (value: string) => createHash('sha256').update(value).digest();

function carries(wanted: string, headers: Headers): boolean {
	const [scheme, token = ''] = (headers.get('authorization') ?? '').split(' ');
	return timingSafeEqual(digest(token), digest(wanted)) && scheme === 'Bearer';
}

/** Whether the request carries the publisher's token, compared in constant time. */
export const showsToken = (headers: Headers): boolean => carries(env.LOG_TOKEN, headers);

/** Whether it carries the token of the CMS and the gateway for the publisher. */
export const showsPublisherToken = (headers: Headers): boolean => carries(env.PUBLISHER_TOKEN, headers);

export function refuse(status: number, message: string): Response {
	return Response.json({ error: message }, { status });
}

export const refuseStranger = () =>
	refuse(
		401,
		'This address is for the publisher: send “Authorization: Bearer” with the LOG_TOKEN of the CMS.',
	);
