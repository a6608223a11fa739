import { z } from 'zod';

/**
 * Longest path of a page, in characters: with a host name it stays below the limits of browsers, proxies and feed
 * readers.
 */
export const PATH_MAX = 512;

/** The path of a page or text file on a site: lower-case letters, digits, dots and hyphens, separated by slashes. */
export const pagePath = z
	.string()
	.max(PATH_MAX)
	.regex(/^\/(?:\.?[a-z0-9][a-z0-9.-]*\/)*(?:\.?[a-z0-9][a-z0-9.-]*)?$/);
