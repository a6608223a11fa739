import { z } from 'zod';
import { localizedText, sha256, text } from '../primitives.ts';
import { published } from '../published.ts';

/** A file identified by the hash of its content, independent of where it was uploaded. */
export const publishedFile = z.strictObject({
	sha256,
	/** Size in bytes. */
	bytes: z.int().positive(),
	mime: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
	/** Name with extension, used in the address and for downloads. */
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
	/** Text alternative of the picture (WCAG 1.1.1). */
	alternativeText: localizedText(),
	caption: localizedText().optional(),
	credit: text().optional(),
	licence: text(80).optional(),
	/** The point that stays visible when the picture is cropped, in per cent from the top left. */
	focalPoint: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
	...size,
	/** Resized variants in every format, the smallest first. */
	variants: z.array(variant).min(1),
	/** JPEG for link previews in other programs, some of which read no other format. */
	shareImage: variant.optional(),
});

export type MediaVariant = z.infer<typeof variant>;

declare module '../documents.ts' {
	interface Documents {
		media: z.infer<typeof media>;
	}
}
