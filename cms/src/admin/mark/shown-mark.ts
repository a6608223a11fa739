import { z } from 'zod';

/** A mark as a form has it. */
export const shownMark = z.discriminatedUnion('format', [
	z.object({ format: z.literal('svg'), source: z.string(), isOneColour: z.boolean().default(false) }),
	z.object({ format: z.literal('png'), data: z.string() }),
]);

/** Returns the address of the mark itself, as data. As an image, a drawing runs and loads nothing. */
export function markAddress(mark: z.infer<typeof shownMark>): string {
	if (mark.format === 'png') return `data:image/png;base64,${mark.data}`;
	return `data:image/svg+xml,${encodeURIComponent(mark.source)}`;
}

/** Returns bytes in base 64. */
export function base64Of(bytes: ArrayBuffer): string {
	return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}
