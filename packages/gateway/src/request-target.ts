import { pagePath } from '@portolano/content-models';
import { TARGET_MAX } from './limits.ts';

/** The target of a request that names a path. */
export interface RequestTarget {
	readonly pathname: string;
	/** With its question mark; empty when there is none. */
	readonly search: string;
	/** Whether a file could lie there: nothing else is looked up on the disk, or led to another address. */
	readonly isPlain: boolean;
}

/** Why a target is not a path. */
export interface BadTarget {
	readonly status: 400 | 414;
}

/** Files whose names are made for them: those of Astro, with a hash in both cases, and the published ones. */
const namedFile = /^\/(?:_astro|file\/[0-9a-f]{16})\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}$/;

const printable = /^\/[\x21-\x7e]*$/;

/**
 * Reads the target of a request, which must be in origin form (RFC 9112, 3.2.1). It is taken apart as it came: what a URL
 * parser would mend (`//host`, `/\host`, `/../`) is no address of ours.
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
