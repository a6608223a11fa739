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

/** Returns the file of a former address in the folder of a site's addresses. `path` must be a `pagePath`. */
export function formerAddressFile(path: string): string {
	return `${path.endsWith('/') ? `${path}index.html` : path}.json`.slice(1);
}
