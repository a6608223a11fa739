import { pagePath } from '@portolano/content-models';
import { TARGET_MAX } from './limits.ts';

/** The target of a request that names a path. */
export interface RequestTarget {
	readonly pathname: string;
	/** The query string with its `?`; empty when there is none. */
	readonly search: string;
	/** Whether the path can name a published file. Other paths get a 404, without a disk lookup or a redirect. */
	readonly isPlain: boolean;
}

/** The HTTP status with which a target is refused. */
export interface BadTarget {
	readonly status: 400 | 414;
}

/** Files with generated names: Astro's assets, whose hash mixes upper and lower case, and published files. */
const namedFile = /^\/(?:_astro|file\/[0-9a-f]{16})\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}$/;

const printable = /^\/[\x21-\x7e]*$/;

/**
 * Parses the target of a request, which must be in origin form (RFC 9112, 3.2.1). No URL parser is used, since it would
 * repair targets that are no address of a site (`//host`, `/\host`, `/../`).
 */
export function readTarget(target = ''): RequestTarget | BadTarget {
	if (target.length > TARGET_MAX) return { status: 414 };
	if (!printable.test(target)) return { status: 400 };
	const at = target.indexOf('?');
	const pathname = at === -1 ? target : target.slice(0, at);
	return {
		pathname,
		search: at === -1 ? '' : target.slice(at),
		isPlain: pagePath.safeParse(pathname).success || namedFile.test(pathname),
	};
}
