import { z } from 'zod';
import type { ContentType } from './documents.ts';

const names = new Set<ContentType>();

/** Makes a content type known to the schemas that refer to any type. */
export function nameType(type: ContentType): void {
	names.add(type);
}

function namesOfTypes(): ContentType[] {
	// zod keeps the schema of the first evaluation: an empty one would refuse every reference from then on.
	if (names.size === 0)
		throw new Error('No content type is defined yet. Import content-types.ts before a reference is parsed.');
	return [...names];
}

/** The name of any content type. Lazy: when a value is parsed, every type has been defined. */
export const contentTypeSchema = z.lazy(() => z.enum(namesOfTypes()));
