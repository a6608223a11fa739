import type { MediaVariant } from '@portolano/content-models';
import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';
import { storeFile } from '../../files/stored-files.ts';
import { imageSizes } from './sizes.ts';

const madeSize = z.object({
	filename: z.string(),
	width: z.number(),
	height: z.number(),
	mimeType: z.enum(['image/webp', 'image/avif', 'image/jpeg']),
});

const formats = { 'image/webp': 'webp', 'image/avif': 'avif', 'image/jpeg': 'jpeg' } as const;

async function variantOf(bytes: Buffer, made: z.infer<typeof madeSize>): Promise<MediaVariant> {
	const { filename, width, height, mimeType } = made;
	const file = await storeFile({ bytes, mime: mimeType, name: filename.toLowerCase() });
	return { width, height, format: formats[mimeType], file };
}

function withoutRepetition(variants: MediaVariant[]): MediaVariant[] {
	const byShape = new Map(variants.map((variant) => [`${variant.format} ${variant.width}`, variant]));
	return [...byShape.values()].toSorted((a, b) => a.width - b.width || a.format.localeCompare(b.format));
}

/** Stores the bytes of every generated size by content hash, and sets `variants` on the record. */
export const storeVariants: CollectionBeforeChangeHook<{
	id: string;
	sizes?: Record<string, unknown>;
}> = async ({ data, req }) => {
	const made = req.payloadUploadSizes;
	if (!req.file || !made) return data;
	const variants = await Promise.all(
		imageSizes.flatMap(({ name }) => {
			const bytes = made[name];
			return bytes ? [variantOf(bytes, madeSize.parse(data.sizes?.[name]))] : [];
		}),
	);
	return { ...data, variants: withoutRepetition(variants) };
};
