import { z } from 'zod';
import { webAddress } from '../primitives.ts';
import { reference } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { heading } from './heading.ts';

/** Addresses of single videos on the approved platforms, YouTube and Vimeo. */
export const videoAddress =
	/^https:\/\/(?:www\.youtube\.com\/watch\?v=[\w-]{11}|youtu\.be\/[\w-]{11}|vimeo\.com\/\d{6,12})$/;

/**
 * A video on another platform. The page shows its own picture and links to the video, so nothing is requested from
 * the platform, and nothing stored, before somebody asks for it.
 */
export const video = z.strictObject({
	kind: z.literal('video'),
	title: heading,
	url: webAddress.regex(videoAddress),
	still: reference('media'),
	/** What is said and shown (WCAG 1.2.1, 1.2.3). */
	transcript: localizedRichText.optional(),
});
