import { z } from 'zod';
import { text, webAddress } from './primitives.ts';
import { anyReference } from './references.ts';

/** The target of a link: a document, an external address, an e-mail address or a telephone number. */
export const linkTarget = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('document'), document: anyReference }),
	z.strictObject({ kind: z.literal('url'), url: webAddress }),
	z.strictObject({
		kind: z.literal('email'),
		address: z.email(),
		/** The subject with which the message opens in the visitor's mail program. */
		subject: text().optional(),
	}),
	z.strictObject({ kind: z.literal('phone'), number: z.string().regex(/^\+?[0-9 ]{3,20}$/) }),
]);

export type LinkTarget = z.infer<typeof linkTarget>;

/** A path on the same site; neither `//host` nor `/\host`, which browsers take for another site. */
const sitePath = z.string().regex(/^\/(?![/\\])[^\s\\]*$/);

/**
 * Targets of links inside a text: those of {@link linkTarget}, a path of the same site, or a heading of the same text.
 */
export const textLinkTarget = z.discriminatedUnion('kind', [
	...linkTarget.options,
	z.strictObject({ kind: z.literal('path'), path: sitePath }),
	z.strictObject({ kind: z.literal('anchor'), anchor: z.string().regex(/^[^\s#]{1,120}$/) }),
]);

export type TextLinkTarget = z.infer<typeof textLinkTarget>;
