import { z } from 'zod';

/** A page that opens later than this opens for another reason. */
const keptMs = 15_000;

/** What is kept in this tab for the page that opens a document next. */
export interface KeptForPage<Value> {
	/** Keeps a value for a document, named like `news/1`. */
	keep: (document: string, value: Value, now?: number) => void;
	/** Returns the value kept for a document, once; undefined when there is none, or it is too long ago. */
	take: (document: string, now?: number) => Value | undefined;
}

/** Returns a keeper of values for the next page; `key` names them in the browser. */
export function keptForPage<Value>(key: string, value: z.ZodType<Value>): KeptForPage<Value> {
	const kept = z.object({ document: z.string(), until: z.number(), value });
	return {
		keep: (document, value, now = Date.now()) =>
			sessionStorage.setItem(key, JSON.stringify({ document, until: now + keptMs, value })),
		take: (document, now = Date.now()) => {
			const found = kept.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data;
			if (found?.document !== document) return undefined;
			sessionStorage.removeItem(key);
			return now < found.until ? found.value : undefined;
		},
	};
}
