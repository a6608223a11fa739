import { z } from 'zod';
import { localizedText, sha256, text } from '../primitives.ts';
import { published } from '../published.ts';

/** Bytes by content hash: where they came from does not matter, what they are does. */
export const publishedFile = z.strictObject({
	sha256,
	/** Size in bytes. */
	bytes: z.int().positive(),
	mime: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
	/** Name with extension, for the address and for who downloads it. */
	name: z
		.string()
		.regex(/^[a-z0-9][a-z0-9._-]*\.[a-z0-9]{2,8}$/)
		.max(160),
});

export type PublishedFile = z.infer<typeof publishedFile>;

const size = { width: z.int().positive(), height: z.int().positive() };

const variant = z.strictObject({
	...size,
	format: z.enum(['avif', 'webp', 'jpeg', 'png']),
	file: publishedFile,
});

/** A raster picture with the sizes made when it was uploaded. */
export const media = published('media', {
	/** What the picture says to who does not see it (WCAG 1.1.1). */
	alternativeText: localizedText(),
	caption: localizedText().optional(),
	credit: text().optional(),
	licence: text(80).optional(),
	/** The point that stays in sight when it is cropped, in per cent from the top left. */
	focalPoint: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
	...size,
	/** From the smallest, of every format. */
	variants: z.array(variant).min(1),
	/** JPEG for the cards of other programs, of which some open nothing else. */
	shareImage: variant.optional(),
});

export type MediaVariant = z.infer<typeof variant>;

declare module '../documents.ts' {
	interface Documents {
		media: z.infer<typeof media>;
	}
}
