import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { toRichText } from '../rich-text/to-rich-text.ts';

const item = z.object({
	label: z.string().nullish(),
	to: z.object({ kind: z.string().nullish(), path: z.string().nullish() }).nullish(),
	children: z.array(z.unknown()).nullish(),
});

/** What a reader would see of an item of a menu. */
function itemOf(value: unknown) {
	const { label, to, children } = item.parse(value);
	return { label, kind: to?.kind, path: to?.path, hasMore: (children ?? []).length > 0 };
}

function comparable(field: string, value: unknown): unknown {
	if (field === 'body') return toRichText(value);
	if (field === 'items' && Array.isArray(value)) return value.map(itemOf);
	return value ?? null;
}

/** Whether a document still says what it was made with; `made` has its fields in the same language. */
export function isUnchanged(
	document: Readonly<Record<string, unknown>>,
	made: Readonly<Record<string, unknown>>,
): boolean {
	return Object.entries(made).every(([field, value]) => {
		// A text that pages can't contain was written by somebody.
		try {
			return isDeepStrictEqual(comparable(field, document[field]), comparable(field, value));
		} catch {
			return false;
		}
	});
}
