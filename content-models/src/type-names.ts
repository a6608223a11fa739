import { z } from 'zod';
import type { ContentType } from './documents.ts';

const names = new Set<ContentType>();

/** Makes a content type known to the schemas that refer to any type. */
export function nameType(type: ContentType): void {
	names.add(type);
}

/** The name of any content type. Lazy: when a value is parsed, every type has been defined. */
export const contentTypeSchema = z.lazy(() => z.enum([...names]));
