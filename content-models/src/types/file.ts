import type { z } from 'zod';
import { publicationDays } from '../lifetime.ts';
import { localizedText } from '../primitives.ts';
import { published } from '../published.ts';
import { publishedFile } from './media.ts';

/** Allegato: a file to download, such as a PDF, a CSV or a GeoJSON. */
export const file = published('file', {
	title: localizedText(),
	file: publishedFile,
	...publicationDays,
});

declare module '../documents.ts' {
	interface Documents {
		file: z.infer<typeof file>;
	}
}
