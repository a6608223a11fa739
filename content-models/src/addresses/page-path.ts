import { z } from 'zod';

/** Longest path of a page, in characters: with a host name it stays under what every browser, proxy and feed reader takes. */
export const PATH_MAX = 512;

/** The path of a page or of a text file on a site: small letters, digits, points, hyphens, and slashes between them. */
export const pagePath = z
	.string()
	.max(PATH_MAX)
	.regex(/^\/(?:\.?[a-z0-9][a-z0-9.-]*\/)*(?:\.?[a-z0-9][a-z0-9.-]*)?$/);
