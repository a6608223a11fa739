import { z } from 'zod';
import { TEXT_MAX, text } from './primitives.ts';

/** A path of the same site, or the absolute address of a page of another. */
const destination = z
	.string()
	.max(2048)
	.regex(/^(?:\/(?!\/)|https?:\/\/[^/?#@\s]+\/)[^\s"'<>\\]*$/);

/** What answers at an address where there is no page any more. */
export const formerAddress = z.discriminatedUnion('status', [
	/** The page moved for good. */
	z.strictObject({ status: z.literal(301), to: destination }),
	/** The page was withdrawn; the reason is in the language of the address. */
	z.strictObject({ status: z.literal(410), reason: text(TEXT_MAX).optional() }),
]);

export type FormerAddress = z.infer<typeof formerAddress>;

/**
 * Returns the path under which a site has what answers at the numbered pages that a list has no more. `list` is the path of
 * its first page: `/novita/` for `/novita/2/`.
 */
export function pagesBeyond(list: string): string {
	return `${list}*/`;
}

/** The numbers of the pages of a list; the first page has none. */
const number = '(?:[2-9]|[1-9][0-9]+)';

const numberedPage = new RegExp(`^(/(?:.*/)?)${number}/$`);

/** Returns the first page of the list of which `path` can be a numbered page; undefined for any other path. */
export function listOfNumbered(path: string): string | undefined {
	return numberedPage.exec(path)?.[1];
}

/** Returns the regular expression for the paths for which `path` stands, where it is one of {@link pagesBeyond}. */
export function patternOfPages(path: string): string | undefined {
	if (!path.endsWith('/*/')) return undefined;
	return `^${path.slice(0, -2).replaceAll('.', '[.]')}${number}/$`;
}

/**
 * Returns the file of a former address in the folder of a site's addresses. `path` must be a `pagePath`, or that of
 * {@link pagesBeyond}.
 */
export function formerAddressFile(path: string): string {
	return `${path.endsWith('/') ? `${path}index.html` : path}.json`.slice(1);
}
